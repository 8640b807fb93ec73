//! Which decision a reply is to.

use super::{Link, Parts, Request, fingerprint};
use crate::decision::{Decision, Fingerprint, Name};

/// Whether a link with this fingerprint can have been made of a decision as it is now, by someone who may have typed
/// one of these names with it.
pub fn is_of(wanted: Fingerprint, decision: &Decision, names: &[Option<Name>]) -> bool {
    names.iter().any(|name| {
        let signed = Decision { name: name.clone(), ..decision.clone() };
        Parts::all().filter(|parts| parts.within(&signed)).any(|parts| {
            let carried = signed.carrying(parts);
            // Of what can be ticked a request has the title and the note alone.
            let is_request = !(parts.subject || parts.choice || parts.outcome);
            is_request && fingerprint(&Link::Request(Request::of(&carried))) == wanted
                || fingerprint(&Link::Decision(carried)) == wanted
        })
    })
}
