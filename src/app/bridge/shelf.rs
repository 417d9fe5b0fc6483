//! The scenarios that can be chosen, and beginning one.

use super::{Drawing, Exam, Unfinished, unfinished};
use crate::app::preferences::{DataFolder, Preferences};
use crate::cli::LoadedScenario;
use bevy::prelude::*;

/// The scenarios, in the order in which they are offered.
#[derive(Resource, Clone, Debug)]
pub struct Shelf(pub Vec<LoadedScenario>);

/// The scenario that is chosen, by its place on the shelf.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct Chosen(pub usize);

/// The number that cases are made from, where it is not to be a new one each time.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub struct FixedSeed(pub Option<u64>);

/// The examination of the trainee in the field that was broken off.
#[derive(Resource, Clone, Debug, Default)]
pub struct BrokenOff(pub Option<Unfinished>);

impl BrokenOff {
    pub fn look(&mut self, trainee: &str, folder: &DataFolder, shelf: &Shelf) {
        self.0 = unfinished(trainee, folder, &shelf.0);
    }
}

/// Says why an examination could not be begun.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct NotBegun(pub Option<String>);

/// Begins the chosen scenario.
pub fn begin(world: &mut World) -> Result<(), String> {
    let Chosen(chosen) = *world.resource::<Chosen>();
    let loaded = world.resource::<Shelf>().0.get(chosen).cloned().ok_or("there is no scenario")?;
    let seed = world.resource::<FixedSeed>().0.unwrap_or_else(clock_seed);
    let trainee = world.resource::<Preferences>().trainee.clone();
    let drawing = world.resource::<Drawing>().0.clone();
    let exam = Exam::begin(loaded, seed, &trainee, world.resource::<DataFolder>(), drawing.registry())?;
    world.insert_resource(exam);
    Ok(())
}

/// Goes on with the examination that was broken off.
pub fn go_on(world: &mut World) -> Result<(), String> {
    let unfinished = world.resource::<BrokenOff>().0.clone().ok_or("there is nothing to go on with")?;
    let drawing = world.resource::<Drawing>().0.clone();
    world.insert_resource(Exam::resume(&unfinished, drawing.registry())?);
    Ok(())
}

/// A number that is another one at every start.
fn clock_seed() -> u64 {
    jiff::Timestamp::now().as_millisecond().unsigned_abs() % 1_000_000
}
