// Waits for what `before_turning.js` listens for; not for ever, as the page may have been loaded anew.
const done = arguments[arguments.length - 1]
const patience = new Promise((late) => setTimeout(late, 2000))
Promise.race([window.journeyTurned, patience]).then(() => done())
