# The reference page of a document model
reference-title = Reference
reference-note = A genuine specimen of this model. All states, people and documents are invented. SPECIMEN stands on every page.
reference-series = Series of this kind
reference-other-series = Other documents of this state
reference-this = this record
reference-features = Security features
reference-no-features = No feature of its own is described on this page.
reference-verify = How to verify
reference-document = Document
reference-numbers = Numbers, dates, authorities
reference-issuing-state = Issuing state
reference-visas = Visas of this state
reference-issued = Dates of issue
reference-issued-since = since { $from }
reference-issued-until = { $from } to { $until }
reference-valid = In use
reference-valid-until = no later than { $day }
reference-in-use = still issued
reference-years = valid for { $years } years
reference-size = Format
reference-pages = Pages
reference-body = Data carrier
reference-body-paper = paper
reference-body-synthetic = synthetic sheet
reference-body-polycarbonate = polycarbonate
reference-personalisation = Personalisation
reference-chip = Chip
reference-chip-no = none
reference-number = Number
reference-personal-number = Personal number
reference-number-note = In numbers
reference-number-digits = # stands for a digit
reference-dates = Dates as printed
reference-months-numeric = months in digits
reference-authorities = Authorities
reference-state = State
reference-code = Code
reference-nationality = Nationality
reference-languages = Languages
reference-specimen = Specimen
reference-layout = Lines
reference-layout-lines = { $lines } lines of { $length } characters
reference-document-code = Document code
reference-code-from = { $code } on documents issued from { $day } on
reference-names = Names too long
truncation-initials = shortened to initials, the last first
truncation-cut = the longest components are cut
truncation-fixedlength = all components are cut to one length
reference-letters = Spelled in the zone
reference-visa-format = Label
reference-visa-last-day = “Valid until”
reference-visa-to-enter = is the last day to enter
reference-visa-to-stay = is the last day to stay
reference-visa-seal = Digital seal
reference-visa-sealed = on every label
reference-visa-unsealed = none
reference-visa-categories = Categories
reference-days = up to { $days } days
reference-tilted = Tilted { $degrees }°
reference-page-title = Title page
reference-page-observations = Observations
reference-page-visa = Visa page
reference-page-end = End page

# Formats (ICAO Doc 9303-4 to 9303-7)
format-td1 = TD1, card of size ID-1
format-td2 = TD2, card of size ID-2
format-td3 = TD3, passport book
format-mrv-a = MRV-A
format-mrv-b = MRV-B

# Ways of printing
process-offset = offset
process-intaglio = intaglio
process-letterpress = letterpress
process-ink-jet = ink-jet
process-toner = laser toner
process-dye-sublimation = dye diffusion thermal transfer
process-laser-engraving = laser engraving
process-wet-ink = wet ink
process-material = no ink

# How to verify: by light
verify-white = Look in even white light.
verify-oblique = Let light fall from the side: what is raised casts a shadow.
verify-transmitted = Hold it against the light.
verify-uv-a = Switch on UV-A (365 nm).
verify-uv-c = Switch on UV-C (254 nm) and compare with UV-A.
verify-ir = Look in infrared: some inks vanish, others stay.
verify-coaxial = Look along the beam of the lamp.

# How to verify: by hand and loupe
verify-touch = Feel it with a fingertip.
verify-tilt = Tilt it both ways and watch what changes.
verify-loupe = Look through the loupe.
verify-pages = Compare several pages with one another.

# Security features (ICAO Doc 9303-2, Appendix A; PRADO glossary)
feature-blackwhite-line = Black-line/white-line design
feature-cli-mli = Changeable or multiple laser image (CLI/MLI)
feature-cover-emboss = Blocking of the cover
feature-d2t2 = Dye diffusion thermal transfer (D2T2)
feature-dovid = Diffractive optically variable image device (DOVID)
feature-fibres-invisible = Invisible fluorescent fibres
feature-fibres-visible = Visible fluorescent fibres
feature-ghost-image = Secondary image (ghost image)
feature-guilloche-2col = Two-colour guilloche
feature-inkjet-perso = Ink-jet personalisation
feature-intaglio = Intaglio printing
feature-ir-absorb = Infrared-absorbing ink
feature-ir-dropout = Infrared drop-out ink
feature-laser-engraved = Laser engraving
feature-latent-image = Latent image
feature-letterpress-number = Letterpress numbering
feature-metameric-pair = Metameric inks
feature-microprint = Microprinting
feature-number-all-sheets = Number on all sheets
feature-overlap-device = Security device overlapping the portrait
feature-ovi = Optically variable ink (OVI)
feature-page-number-integrated = Page number integrated in the design
feature-perf-image = Image perforation
feature-perf-laser = Laser perforation
feature-photo-integration = Portrait integrated in the background
feature-polycarbonate-page = Polycarbonate card body
feature-rainbow-print = Rainbow printing (iris printing)
feature-relief-3d = Relief design (medallion pattern)
feature-secure-laminate = Security laminate
feature-security-thread = Security thread
feature-surface-relief = Surface relief
feature-tactile = Tactile feature
feature-unique-page-design = Page-specific design
feature-uv-dull-paper = UV-dull substrate
feature-uv-ink-invisible = Invisible fluorescent ink
feature-uv-ink-visible = Visible fluorescent ink
feature-watermark-datapage = Watermark of the page
feature-watermark-multitone = Multitone watermark
feature-window = Transparent window

# Keys as they are printed on the keyboard
key-enter = Enter
key-escape = Esc
key-home = Home
key-pages = PgUp PgDn

# Reference and zones on the desk
reference-open = Reference
reference-drawing = Drawing
reference-whole-page = Whole page
help-icao-zones = ICAO zones, in guided exercises
desk-icao-zones = ICAO zones
icao-zone-i = I · Header
icao-zone-ii = II · Personal data
icao-zone-iii = III · Document data
icao-zone-iv = IV · Signature
icao-zone-v = V · Portrait
icao-zone-vi = VI · Optional data
icao-zone-vii = VII · Machine readable zone
