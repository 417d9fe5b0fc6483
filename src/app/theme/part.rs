//! Parts of a screen that are made anew from what they show when it changes.

use bevy::prelude::*;
use bevy::scene::SceneList;

/// The contents of a part.
pub type Scenes = Box<dyn SceneList>;

/// Registers parts.
pub trait AddPart {
    /// Fills every entity that carries `P` with what `make` returns: when it appears, and whenever `changed` holds.
    fn add_part<P: Component, M, N>(
        &mut self,
        changed: impl SystemCondition<N>,
        make: impl IntoSystem<(), Scenes, M> + 'static,
    ) -> &mut Self;
}

impl AddPart for App {
    fn add_part<P: Component, M, N>(
        &mut self,
        changed: impl SystemCondition<N>,
        make: impl IntoSystem<(), Scenes, M> + 'static,
    ) -> &mut Self {
        self.add_systems(
            Update,
            make.pipe(fill::<P>)
                .run_if(any_with_component::<P>)
                .run_if(changed.or_else(appeared::<P>))
                .in_set(MakeParts),
        )
    }
}

/// When parts are made: after everything that changes what they show.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct MakeParts;

fn appeared<P: Component>(parts: Query<(), Added<P>>) -> bool {
    !parts.is_empty()
}

fn fill<P: Component>(In(contents): In<Scenes>, parts: Query<Entity, With<P>>, mut commands: Commands) {
    let Some(part) = parts.iter().next() else { return };
    commands.queue(move |world: &mut World| -> Result {
        // The part may have gone with its screen since.
        if world.get_entity(part).is_ok() {
            let contents = world.spawn_scene_list(contents)?;
            world.entity_mut(part).despawn_children().add_children(&contents);
        }
        Ok(())
    });
}
