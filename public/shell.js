// The part of the app that works when the rest does not: the theme before the first paint, the Trusted Types policy,
// and the screen for "cannot start" and "has stopped", with a way to take one's decisions out.
//
// Plain old JavaScript without dependencies, so that it also runs where the app cannot. `window.soaShell` is what
// boot.mjs and the app (src/browser/shell.rs) may call. The release has it minified.
(function () {
  'use strict';

  var root = document.documentElement;
  var PREFIX = 'sa1:';
  // Before the key of what safe.mjs set aside.
  var ASIDE = PREFIX + 'aside:';
  // Filled in by the build, from crates/words/src/content/pages/shell.rs.
  var words = {
    old: { title: '{{ old.title }}', text: '{{ old.text }}', reload: '{{ again }}' },
    file: { title: '{{ file.title }}', text: '{{ file.text }}', reload: '{{ again }}' },
    missing: { title: '{{ missing.title }}', text: '{{ missing.text }}', reload: '{{ again }}' },
    load: { title: '{{ load.title }}', text: '{{ load.text }}', reload: '{{ again }}' },
    slow: { title: '{{ slow.title }}', text: '{{ slow.text }}', reload: '{{ again }}' },
    stopped: { title: '{{ stopped.title }}', text: '{{ stopped.text }}', reload: '{{ reload }}' },
    framed: { title: '{{ framed.title }}', text: '{{ framed.text }}', reload: '{{ framed.reload }}' },
    safe: { title: '{{ safe.title }}', text: '{{ safe.text }}', reload: '{{ again }}' }
  };
  var slowTimers = [];
  var shown = null;

  function find(id) {
    return document.getElementById(id);
  }

  function whenParsed(run) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', run);
    } else {
      run();
    }
  }

  // --- Before the first paint -------------------------------------------------------------------------------------

  root.setAttribute('data-js', '');

  try {
    var theme = JSON.parse(localStorage.getItem(PREFIX + 'set') || '{}').theme;
    if (theme === 'light' || theme === 'dark') {
      root.setAttribute('data-theme', theme);
    }
  } catch (denied) {
    // No storage, or settings that cannot be read: the system's theme.
  }

  // An address inside the app must not flash the start page.
  function markDeepLink() {
    var inside = location.hash.length > 2 && !isStarted();
    root.toggleAttribute('data-deep', inside);
  }
  if (root.toggleAttribute) {
    markDeepLink();
    addEventListener('hashchange', markDeepLink);
  }

  // --- A file that is dropped ---------------------------------------------------------------------------------------

  // Beside the place that takes it, it would open in the place of the page.
  function refuseFile(event) {
    var held = event.dataTransfer;
    if (held && !event.defaultPrevented && [].indexOf.call(held.types, 'Files') >= 0) {
      event.preventDefault();
      held.dropEffect = 'none';
    }
  }
  addEventListener('dragover', refuseFile);
  addEventListener('drop', refuseFile);

  // --- Trusted Types ----------------------------------------------------------------------------------------------

  // No text becomes HTML here: views are made of elements, and the policy has no rule that would let one through. As a
  // script's address it passes that of the service worker, which offline.mjs registers, and no other.
  if (window.trustedTypes && trustedTypes.createPolicy) {
    trustedTypes.createPolicy('default', {
      createScriptURL: function (address) {
        if (address === './sw.js') {
          return address;
        }
        throw new TypeError('refused as a script: ' + address.slice(0, 200));
      }
    });
  }

  // --- The last minute, a second time -----------------------------------------------------------------------------

  // A browser writes local storage to the disk some seconds late, and a crash takes what it had not written yet.
  // IndexedDB is written at once: there the decisions of the last minute are kept too. Before the app starts, boot.mjs
  // has those put back that are missing. Where the browser has no such place, or refuses it, all goes on without.
  var MINUTE = 60000;
  var unwritten = {};
  var writing = false;

  function withJournal(use, otherwise) {
    var open;
    function end(event) {
      event.preventDefault();
      otherwise && otherwise();
    }
    try {
      open = indexedDB.open('sa1', 1);
    } catch (refused) {
      otherwise && otherwise();
      return;
    }
    open.onerror = end;
    open.onupgradeneeded = function () { open.result.createObjectStore('last'); };
    open.onsuccess = function () {
      var transaction = open.result.transaction('last', 'readwrite');
      transaction.oncomplete = function () { open.result.close(); };
      transaction.onabort = function () { open.result.close(); };
      transaction.onerror = end;
      use(transaction.objectStore('last'));
    };
  }

  // Calls `each` with a key, what stands there, and a way to take it away; then `end`.
  function eachInJournal(journal, each, end) {
    journal.openCursor().onsuccess = function (event) {
      var cursor = event.target.result;
      if (!cursor) {
        end && end();
        return;
      }
      each(cursor.key, cursor.value, function () { cursor.delete(); });
      cursor.continue();
    };
  }

  function isOld(entry) {
    return Math.abs(Date.now() - entry.at) > MINUTE;
  }

  function writeJournal() {
    writing = false;
    withJournal(function (journal) {
      Object.keys(unwritten).forEach(function (key) {
        if (unwritten[key] === null) {
          journal.delete(key);
        } else {
          journal.put({ text: unwritten[key], at: Date.now() }, key);
        }
      });
      unwritten = {};
      eachInJournal(journal, function (key, entry, takeAway) {
        if (isOld(entry)) {
          takeAway();
        }
      });
    });
  }

  // A record of the app was written, or (`null`) taken away.
  function remember(key, text) {
    unwritten[key] = text;
    if (!writing) {
      writing = true;
      Promise.resolve().then(writeJournal);
    }
  }

  // Whether a record is of the same version as another, and later. Of what cannot be read neither is later.
  function isLater(text, than) {
    try {
      var later = JSON.parse(text);
      var earlier = JSON.parse(than);
      return later.v === earlier.v && later.rev > earlier.rev;
    } catch (damaged) {
      return false;
    }
  }

  // Puts back what a crash took. Nothing that says something else is written over, and nothing deleted comes back.
  function putBack(key, text) {
    var there = localStorage.getItem(key);
    var deleted = localStorage.getItem(key.replace(':rec:', ':bin:')) !== null ||
      localStorage.getItem(ASIDE + key) !== null;
    if (there === null ? !deleted : isLater(text, there)) {
      localStorage.setItem(key, text);
    }
  }

  function recall() {
    return new Promise(function (done) {
      // Whatever the matter is, the app does not wait for it.
      setTimeout(done, 1000);
      withJournal(function (journal) {
        eachInJournal(journal, function (key, entry, takeAway) {
          try {
            putBack(key, entry.text);
          } catch (full) {
            // It stays for another time.
            return;
          }
          if (isOld(entry)) {
            takeAway();
          }
        }, done);
      }, done);
    });
  }

  // --- A word that is just being written --------------------------------------------------------------------------

  // With an input method, as for Chinese, Japanese and Korean, a word is written and then converted. The box of the start
  // page is not taken away in the midst of that.
  var composing = false;
  var written = [];
  addEventListener('compositionstart', function () { composing = true; }, true);
  addEventListener('compositionend', function () {
    composing = false;
    // The field has the word a moment later.
    setTimeout(function () { written.splice(0).forEach(function (go) { go(); }); }, 0);
  }, true);

  function whenWritten() {
    return new Promise(function (done) {
      if (composing) {
        written.push(done);
      } else {
        done();
      }
    });
  }

  // --- Stopping at every start ------------------------------------------------------------------------------------

  // What stops the app while it opens may do so each time, such as a decision that it cannot bear. The second time in a
  // row it is not started once more: safe.mjs has other ways out. The address `?safe=1` leads there too.
  var STOPS = PREFIX + 'stops';
  var SOON = 5000;
  var settled = false;

  // How often it stopped while it opened, since it last did not; with a number, sets that.
  function countStops(to) {
    try {
      if (to !== undefined) {
        sessionStorage.setItem(STOPS, to);
      }
      return Number(sessionStorage.getItem(STOPS));
    } catch (denied) {
      return 0;
    }
  }

  function again() {
    if (shown === 'framed') {
      open(location.href, '_blank', 'noopener');
      return;
    }
    if (shown !== 'safe') {
      location.reload();
      return;
    }
    // One more try, not two.
    countStops(1);
    if (location.search) {
      location.href = location.pathname + location.hash;
    } else {
      location.reload();
    }
  }

  // --- The failure screen -----------------------------------------------------------------------------------------

  function show(kind, detail) {
    whenParsed(function () {
      var box = find('failure');
      var app = find('app');
      // The first failure is the cause; what follows it is not news. Only "slow" gives way.
      if (shown && shown !== 'slow') {
        return;
      }
      shown = kind;
      if (kind === 'stopped' && !settled) {
        countStops(countStops() + 1);
      }
      find('shell-slow') && (find('shell-slow').textContent = '');
      find('failure-title').textContent = words[kind].title;
      find('failure-text').textContent = words[kind].text.replace('{address}', location.href);
      find('failure-download').hidden = kind === 'framed';
      find('failure-reload').textContent = words[kind].reload;
      find('failure-detail').hidden = !detail;
      find('failure-detail-text').textContent = detail || '';
      box.hidden = false;
      if (kind !== 'slow') {
        slowTimers.forEach(clearTimeout);
        box.setAttribute('role', 'main');
        app.inert = true;
        root.setAttribute('data-stopped', '');
        document.title = words[kind].title + ' – {{ name }}';
        scrollTo(0, 0);
        find('failure-alert').focus();
      }
    });
  }

  // Half of a pair that stands alone is no text that a file could carry; the app reads it as U+FFFD too.
  function whole(text) {
    return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, function (found) {
      return found.length === 2 ? found : '\ufffd';
    });
  }

  // A backup as the app itself writes it (crates/domain/src/history/backup.rs), to the letter: decisions, deleted ones, settings.
  function everythingKept() {
    var keys = [];
    var entries = {};
    for (var i = 0; i < localStorage.length; i += 1) {
      if (/^sa1:(aside:sa1:)?(rec:|bin:|set$)/.test(localStorage.key(i))) {
        keys.push(localStorage.key(i));
      }
    }
    // What was set aside comes under its own name, where nothing else has taken that since.
    keys.sort().forEach(function (key) {
      var name = key.replace(ASIDE, '');
      if (name === key || localStorage.getItem(name) === null) {
        entries[whole(name)] = whole(localStorage.getItem(key) || '');
      }
    });
    return entries;
  }

  // What stands in the fields of the page: the app, which has stopped or did not come, may not have saved it.
  function typed() {
    return [].filter.call(document.querySelectorAll('#app input, #app textarea'), function (field) {
      return /^(text|search|number|datetime-local|time|textarea)$/.test(field.type) && !field.readOnly && field.value.trim();
    }).map(function (field) {
      var label = field.labels && field.labels[0];
      var name = field.getAttribute('aria-label') || (label ? label.textContent : '');
      return { label: whole(name.trim()), text: whole(field.value) };
    });
  }

  function today() {
    var now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) {
      return (part < 10 ? '0' : '') + part;
    }).join('-');
  }

  function download() {
    var said = find('failure-download-text');
    var entries = {};
    var nothing = '{{ download.nothing }}';
    try {
      entries = everythingKept();
    } catch (denied) {
      nothing = '{{ download.denied }}';
    }
    var fields = typed();
    var number = Object.keys(entries).length;
    if (number + fields.length === 0) {
      said.textContent = nothing;
      return;
    }
    var day = today();
    var file = { app: 'sync-or-async', backup: 1, day: day, entries: entries };
    if (fields.length > 0) {
      file.typed = fields;
    }
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1) + '\n'], { type: 'application/json' }));
    link.download = 'sync-or-async-' + day + '.json';
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    var done = number ? '{{ download.decisions }}' : '{{ download.fields }}';
    said.textContent = (number && fields.length ? '{{ download.both }}' : done).replace('{file}', link.download);
  }

  whenParsed(function () {
    find('failure-reload').addEventListener('click', again);
    find('failure-download').addEventListener('click', download);
  });

  function isStarted() {
    return root.hasAttribute('data-started');
  }

  // A trap that is no panic (memory, stack) does not pass the app's panic hook. Of a stack that is full V8 and WebKit
  // make a RangeError, and Firefox an InternalError.
  function isTrap(error) {
    return window.WebAssembly && error instanceof WebAssembly.RuntimeError ||
      /^(Range|Internal)Error/.test(error) && /wasm/.test(error.stack);
  }

  // What goes wrong outside the app's own care. A file that does not come is told to its tag alone, hence `true`.
  addEventListener('error', function (event) {
    var boot = document.querySelector('script[data-js]');
    if (event.target === boot) {
      failedToLoad('not loaded: ' + boot.src);
    } else if (!isStarted() && boot && event.filename === boot.src && /SyntaxError/.test(event.message)) {
      // It has modules, and yet boot.mjs is Greek to it.
      show('old', event.message);
    } else if (isTrap(event.error)) {
      show('stopped', String(event.error));
    }
  }, true);

  // The app's panic hook.
  addEventListener('soa-panicked', function (event) {
    show('stopped', String(event.detail || ''));
  });

  // --- Loading ----------------------------------------------------------------------------------------------------

  // Whether the page is shown within that of another site, which alone is not to be asked where it is.
  function isFramed() {
    try {
      return !top.location.href;
    } catch (denied) {
      return true;
    }
  }

  // All colours of the app are such pairs, and a browser that knows them has the rest as well.
  var able = typeof WebAssembly === 'object' && 'noModule' in document.createElement('script') &&
    window.CSS && CSS.supports && CSS.supports('color', 'light-dark(red, red)');
  var served = location.protocol !== 'file:';
  var safe = able && (countStops() > 1 || /[?&]safe=1(&|$)/.test(location.search));
  var framed = isFramed();
  if (framed) {
    show('framed');
  } else if (!served) {
    show('file');
  } else if (!able) {
    show('old');
  } else if (safe) {
    show('safe');
  } else {
    slowTimers.push(setTimeout(function () { find('shell-slow').textContent = '{{ still }}'; }, 3000));
    slowTimers.push(setTimeout(function () { show('slow'); }, 9000));
  }

  // A page from before an update asks for files that are gone, and some servers answer even that with a page. Looks
  // whether the page at this address is another by now, and then loads it: once for each build, so that it cannot go
  // round in a circle. Otherwise calls `otherwise`.
  function renew(otherwise) {
    var mine = document.querySelector('script[data-js]').getAttribute('data-js').replace(/.*\//, '');
    var open = true;
    function end(page) {
      if (!open) {
        return;
      }
      open = false;
      try {
        if (page && page.indexOf(mine) < 0 && sessionStorage.getItem(PREFIX + 'old') !== mine) {
          sessionStorage.setItem(PREFIX + 'old', mine);
          location.reload();
          return;
        }
      } catch (denied) {
        // Without a note of it there might be no end to it.
      }
      otherwise && otherwise();
    }
    setTimeout(end, 3000);
    fetch(location.pathname, { cache: 'reload' })
      .then(function (answer) { return answer.ok ? answer.text() : ''; })
      .then(end, function () { end(); });
  }

  function failedToLoad(error) {
    slowTimers.forEach(clearTimeout);
    // What stopped while it started came whole.
    if (shown && shown !== 'slow') {
      return;
    }
    renew(function () { show(error.status === 404 ? 'missing' : 'load', String(error)); });
  }

  window.soaShell = {
    mayStart: function () { return able && served && !safe && !framed; },
    isSafe: function () { return safe && served && !framed; },
    remember: remember,
    recall: recall,
    whenWritten: whenWritten,
    renew: renew,
    started: function () {
      slowTimers.forEach(clearTimeout);
      root.setAttribute('data-started', '');
      root.removeAttribute('data-deep');
      if (shown === 'slow') {
        shown = null;
        find('failure').hidden = true;
      }
      setTimeout(function () {
        settled = true;
        if (!shown && countStops()) {
          countStops(0);
        }
      }, SOON);
    },
    failedToLoad: failedToLoad
  };
})();
