//! Supporting papers: tickets and letters that are not of this person, or not for this journey.
pub mod consent_one_parent;
pub mod consent_other_child;
pub mod ticket_after_visa;
pub mod ticket_other_person;
