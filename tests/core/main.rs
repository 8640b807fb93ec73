//! Native tests of the core.

#![cfg(test)]

mod activity;
mod backup_any_order;
mod backup_file;
mod backup_import;
mod bill;
mod brief;
mod care;
mod colours;
mod compare;
mod content;
mod decision;
mod decision_samples;
mod document;
mod document_hostile;
mod document_many;
mod gates;
mod guide;
mod history_draft;
mod history_drafts;
mod history_faults;
mod history_find;
mod history_record;
mod history_shelf;
mod history_store;
mod hours;
mod intake;
mod link_arrives;
mod link_forged;
mod link_golden;
mod link_lengths;
mod link_parts;
mod link_qr;
mod link_random;
mod link_reply;
mod link_start;
mod map;
mod meeting;
mod plan;
mod plan_examples;
mod reading;
mod route;
mod rules;
mod settings;
mod source;
