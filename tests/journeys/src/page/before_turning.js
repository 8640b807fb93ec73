// Whether the address to be opened is another page of the app that is open. The app hears of it in a task of its own,
// which may come after the browser says that it is there; it listens longer than this, so it has drawn by then.
const to = new URL(arguments[0])
const here = new URL(location.href)
if (!document.documentElement?.hasAttribute('data-started') || to.hash === here.hash) {
    return false
}
to.hash = here.hash = ''
if (to.href !== here.href) {
    return false
}
window.journeyTurned = new Promise((done) => addEventListener('hashchange', done, { once: true }))
return true
