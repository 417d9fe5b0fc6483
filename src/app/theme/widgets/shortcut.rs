//! Keys that press a control from anywhere on its screen; the control shows the key as a cap.

use super::field;
use crate::app::theme::Say;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;
use bevy::window::{PrimaryWindow, RequestRedraw};

/// The key that presses a control.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shortcut {
    #[default]
    None,
    /// By place on the keyboard, so that AZERTY needs no Shift.
    Digit(char),
    /// By the letter typed; where the layout has none (Lao), by its place on a US keyboard, as printed on the key.
    Letter(char),
    Enter,
    Escape,
    F1,
    Plus,
    Minus,
    Zero,
    /// Ctrl and a letter.
    Control(char),
}

/// Whether Ctrl and Shift are held, in the order in which keys go down and up. A hand that is faster than the frames are drawn lets
/// go of both in the frame in which it presses a letter: how they stand at the end of a frame says nothing of the letter.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modifiers {
    pub control: bool,
    pub shift: bool,
}

/// How near to the eye a group of controls is: 0 the screen, 1 a popover, 2 a sheet that hides what is below.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scope(pub u8);

impl Shortcut {
    /// What the key's cap says.
    pub fn cap(self) -> Option<Say> {
        Some(match self {
            Shortcut::None | Shortcut::Plus | Shortcut::Minus | Shortcut::Zero => return None,
            Shortcut::Digit(c) | Shortcut::Letter(c) => {
                const CAPS: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
                let at = CAPS.find(c.to_ascii_uppercase())?;
                Say::literal(&CAPS[at..=at])
            }
            Shortcut::Enter => Say::key("key-enter"),
            Shortcut::Escape => Say::key("key-escape"),
            Shortcut::F1 => Say::literal("F1"),
            Shortcut::Control('z') => Say::literal("Ctrl Z"),
            Shortcut::Control(_) => return None,
        })
    }

    fn is(self, input: &KeyboardInput, control: bool) -> bool {
        if let Shortcut::Control(letter) = self {
            return control && types(input, letter);
        }
        if control {
            return false;
        }
        match self {
            Shortcut::None | Shortcut::Control(_) => false,
            Shortcut::Digit(digit) => input.key_code == digit_key(digit),
            Shortcut::Letter(letter) => types(input, letter),
            Shortcut::Enter => matches!(input.key_code, KeyCode::Enter | KeyCode::NumpadEnter),
            Shortcut::Escape => input.key_code == KeyCode::Escape,
            Shortcut::F1 => input.key_code == KeyCode::F1,
            Shortcut::Plus => {
                input.key_code == KeyCode::NumpadAdd
                    || matches!(&input.logical_key, Key::Character(c) if c == "+" || c == "=")
            }
            Shortcut::Minus => {
                input.key_code == KeyCode::NumpadSubtract || matches!(&input.logical_key, Key::Character(c) if c == "-")
            }
            Shortcut::Zero => matches!(input.key_code, KeyCode::Digit0 | KeyCode::Numpad0),
        }
    }
}

/// Whether a key types a letter, or stands where a US keyboard has it when the layout types no Latin letter there.
pub fn types(input: &KeyboardInput, letter: char) -> bool {
    match &input.logical_key {
        Key::Character(typed) if typed.chars().all(|c| c.is_ascii_alphabetic()) => {
            typed.eq_ignore_ascii_case(letter.encode_utf8(&mut [0; 4]))
        }
        _ => input.key_code == letter_key(letter),
    }
}

/// Controls whose key came in the same frame as letters that a field has not taken in yet. They are pressed once it has: a fast
/// hand on a slow machine must not lose the end of a word.
#[derive(Resource, Debug, Default)]
struct Held(Vec<Entity>);

pub fn plugin(app: &mut App) {
    app.init_resource::<Held>()
        .init_resource::<Modifiers>()
        // Whoever a key is meant for, this hears of it first.
        .add_observer(follow)
        .add_systems(Last, agree)
        .add_systems(Startup, listen)
        .add_systems(PostUpdate, press_held.after(field::tell).run_if(resource_changed::<Held>));
}

fn listen(windows: Query<Entity, With<PrimaryWindow>>, mut commands: Commands) {
    for window in &windows {
        commands.entity(window).observe(press);
    }
}

fn follow(key: On<FocusedInput<KeyboardInput>>, mut modifiers: ResMut<Modifiers>) {
    let is_held = key.input.state == ButtonState::Pressed;
    match key.input.key_code {
        KeyCode::ControlLeft | KeyCode::ControlRight => modifiers.control = is_held,
        KeyCode::ShiftLeft | KeyCode::ShiftRight => modifiers.shift = is_held,
        _ => {}
    }
}

/// Keys that were let go while another window had the keyboard are not told one by one.
fn agree(keys: Res<ButtonInput<KeyCode>>, mut modifiers: ResMut<Modifiers>) {
    *modifiers = Modifiers {
        control: keys.any_pressed([KeyCode::ControlLeft, KeyCode::ControlRight]),
        shift: keys.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]),
    };
}

/// What no focused control has used up reaches the window, and from there the shortcuts.
fn press(
    key: On<FocusedInput<KeyboardInput>>,
    modifiers: Res<Modifiers>,
    controls: Query<(Entity, &Shortcut), Without<InteractionDisabled>>,
    scopes: Query<&Scope>,
    parents: Query<&ChildOf>,
    fields: Query<&EditableText>,
    mut held: ResMut<Held>,
    mut commands: Commands,
) {
    if key.input.state != ButtonState::Pressed || key.input.repeat {
        return;
    }
    let scope_of = |entity| parents.iter_ancestors(entity).find_map(|up| scopes.get(up).ok().copied());
    let nearest = scopes.iter().max().copied().unwrap_or_default();
    let pressed = controls
        .iter()
        .filter(|(_, shortcut)| shortcut.is(&key.input, modifiers.control))
        .map(|(entity, _)| (entity, scope_of(entity).unwrap_or_default()))
        .filter(|(_, scope)| nearest < Scope(2) || *scope == nearest)
        .max_by_key(|(_, scope)| *scope);
    let Some((entity, _)) = pressed else { return };
    if fields.iter().any(|field| !field.pending_edits.is_empty()) {
        held.0.push(entity);
    } else {
        commands.trigger(Activate { entity });
    }
}

fn press_held(
    mut held: ResMut<Held>,
    controls: Query<(), (With<Shortcut>, Without<InteractionDisabled>)>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    for entity in held.bypass_change_detection().0.drain(..).filter(|entity| controls.contains(*entity)) {
        commands.trigger(Activate { entity });
        redraw.write(RequestRedraw);
    }
}

fn digit_key(digit: char) -> KeyCode {
    match digit {
        '1' => KeyCode::Digit1,
        '2' => KeyCode::Digit2,
        '3' => KeyCode::Digit3,
        '4' => KeyCode::Digit4,
        '5' => KeyCode::Digit5,
        '6' => KeyCode::Digit6,
        '7' => KeyCode::Digit7,
        '8' => KeyCode::Digit8,
        '9' => KeyCode::Digit9,
        _ => KeyCode::Digit0,
    }
}

fn letter_key(letter: char) -> KeyCode {
    const KEYS: [KeyCode; 26] = [
        KeyCode::KeyA,
        KeyCode::KeyB,
        KeyCode::KeyC,
        KeyCode::KeyD,
        KeyCode::KeyE,
        KeyCode::KeyF,
        KeyCode::KeyG,
        KeyCode::KeyH,
        KeyCode::KeyI,
        KeyCode::KeyJ,
        KeyCode::KeyK,
        KeyCode::KeyL,
        KeyCode::KeyM,
        KeyCode::KeyN,
        KeyCode::KeyO,
        KeyCode::KeyP,
        KeyCode::KeyQ,
        KeyCode::KeyR,
        KeyCode::KeyS,
        KeyCode::KeyT,
        KeyCode::KeyU,
        KeyCode::KeyV,
        KeyCode::KeyW,
        KeyCode::KeyX,
        KeyCode::KeyY,
        KeyCode::KeyZ,
    ];
    let place = (letter.to_ascii_lowercase() as usize).wrapping_sub('a' as usize);
    KEYS.get(place).copied().unwrap_or(KeyCode::F35)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(logical: Key, key_code: KeyCode) -> KeyboardInput {
        KeyboardInput {
            key_code,
            logical_key: logical,
            state: ButtonState::Pressed,
            text: None,
            repeat: false,
            window: Entity::PLACEHOLDER,
        }
    }

    #[test]
    fn digits_go_by_place_and_letters_by_what_is_typed() {
        // AZERTY: the key of 1 types "&", the key where QWERTY has Q types "a".
        let one = typed(Key::Character("&".into()), KeyCode::Digit1);
        assert!(Shortcut::Digit('1').is(&one, false));
        let a = typed(Key::Character("a".into()), KeyCode::KeyQ);
        assert!(Shortcut::Letter('A').is(&a, false) && !Shortcut::Letter('Q').is(&a, false));
    }

    #[test]
    fn a_layout_without_latin_letters_goes_by_the_printed_key() {
        let lao = typed(Key::Character("ດ".into()), KeyCode::KeyF);
        assert!(Shortcut::Letter('F').is(&lao, false) && !Shortcut::Letter('D').is(&lao, false));
    }

    #[test]
    fn control_belongs_to_its_own_shortcuts() {
        let z = typed(Key::Character("z".into()), KeyCode::KeyZ);
        assert!(Shortcut::Control('z').is(&z, true) && !Shortcut::Control('z').is(&z, false));
        assert!(!Shortcut::Letter('Z').is(&z, true));
    }
}
