// Put first into every page under test: tells the server what goes wrong, also across reloads and windows.
(function () {
  'use strict';

  var script = document.currentScript;
  var to = new URL('__fault', script ? script.src : document.baseURI).href;
  var send = window.fetch.bind(window);
  var later = window.setTimeout.bind(window);
  var pending = [];

  function text(value) {
    try {
      if (value instanceof Error) {
        // Not every engine's stack begins with what it says.
        var stack = String(value.stack || '');
        return stack.indexOf(String(value)) === 0 ? stack : value + ' ' + stack;
      }
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
    } catch (unprintable) {
      return '(unprintable)';
    }
  }

  function tell(kind, detail) {
    // A server that was stopped on purpose hears nothing.
    pending.push(send(to, { method: 'POST', keepalive: true, body: kind + ': ' + detail }).catch(function () {}));
  }

  // When the server knows all that was to tell so far, also of what the browser is about to report.
  window.__told = function () {
    return new Promise(function (go) { later(go, 0); }).then(function () { return Promise.all(pending); });
  };

  addEventListener('error', function (event) {
    var target = event.target;
    if (target && target !== window && (target.src || target.href)) {
      tell('not loaded', target.src || target.href);
    } else {
      tell('error', event.message + ' ' + text(event.error));
    }
  }, true);
  addEventListener('unhandledrejection', function (event) {
    tell('unhandled rejection', text(event.reason));
  });
  addEventListener('securitypolicyviolation', function (event) {
    tell('content policy', event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample + ' at ' +
      event.sourceFile + ':' + event.lineNumber);
  });
  ['error', 'warn'].forEach(function (level) {
    var original = console[level];
    console[level] = function () {
      tell('console.' + level, Array.prototype.map.call(arguments, text).join(' '));
      return original.apply(console, arguments);
    };
  });
})();
