# Words that several screens share
settings = Settings
help = Help
back = Back
close = Close
on = On
off = Off
percent = { $count } %
cases = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
not-kept = Settings cannot be kept: { $problem }

# Start
start-subtitle = Travel-document examination training
start-code = Your trainee code
start-code-example = K7-204
start-code-note = No password. Your trainer keeps the list of names apart.
start-code-ask = Write the code your trainer gave you
start-code-known = Known here. Your practice goes on
start-code-new = New on this PC
start-code-missing = Write your code first: 2 to 16 letters, digits or hyphens
start-code-wrong = Use 2 to 16 letters A–Z, digits or hyphens
start-practise = Practise
start-begin = Begin
start-no-scenarios = No scenario is installed. Ask your trainer for a pack.
start-offline = Offline. Everything is kept on this PC.

# Settings
settings-language = Language
settings-language-note = Of the interface and of scenarios
settings-text = Text size
settings-text-note = Panels widen from 150 %
settings-contrast = High contrast
settings-contrast-note = Black panels, white edges. Documents and lights stay as they are.
settings-motion = Less motion
settings-motion-note = Lights and pages change at once
settings-window = Full screen
settings-window-note = Without frame and title
settings-kept = Kept on this PC, in { $folder }

# Keys
help-title = Keys
help-lights = Lights
help-tools = Tools
help-views = Pages and views
help-actions = Actions
help-white-held = White while held
help-tilt = Tilt, then arrows
help-loupe = Loupe, then arrows and + −
help-compare = Compare with genuine
help-open-book = Both pages of an opened book
help-beside = Documents side by side
help-zoom = Zoom
help-fit = Fit to window
help-zone = Next zone; with Shift, the one before
help-page = Turn the page
help-data-page = Data page
help-tab = Next control; with Shift, the one before
help-close = Close or cancel
help-note = Arrows move the page, the lamp, the tilt or the loupe: whichever is on.
desk-flag = Flag a fault
desk-decide = Decide
