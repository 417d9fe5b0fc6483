# Words of the catalogue that many texts share

# Classes of fraud (ICAO Doc 9303-1, PRADO glossary)
class-counterfeit = Counterfeit
class-forged = Forged
class-misuse = Misuse
class-not-fraud = Not fraud

# Groups of the catalogue
group-substrate = Paper and laminate
group-print = Print, inks and devices
group-portrait = Portrait
group-biodata = Personal data
group-mrz = MRZ and data logic
group-chip = Chip
group-book = Book and pages
group-visa = Visas
group-stamp = Stamps
group-papers = Tickets, letters, contracts
group-honest = Honest oddities

# Lights
light-white = White
light-oblique = Oblique
light-transmitted = Through
light-uv-a = UV-A
light-uv-c = UV-C
light-ir = Infrared
light-coaxial = Coaxial

# Tools
tool-tilt = Tilt
tool-loupe = Loupe
tool-mrz-reader = MRZ reader
tool-chip-reader = Chip reader
tool-seal-reader = Seal reader
tool-compare = Compare
tool-cross-check = Cross-check
tool-white = White
tool-oblique = Oblique
tool-transmitted = Through
tool-uv-a = UV-A
tool-uv-c = UV-C
tool-ir = Infrared
tool-coaxial = Coaxial

# How much a trace proves
strength-ambiguous = Ambiguous
strength-supporting = Supporting
strength-strong = Strong
strength-decisive = Decisive

# Decisions of the first line
decision-admit = Admit
decision-admit-hint = Nothing is left unexplained.
decision-admit-with-note = Admit with a note
decision-admit-with-note-hint = An honest oddity or wear: record it, and advise renewal if needed.
decision-refer-doc = Refer: document
decision-refer-doc-hint = One decisive trace, or two that support each other.
decision-refer-identity = Refer: identity
decision-refer-identity-hint = Doubt whether the bearer is the holder.
decision-refer-purpose = Refer: purpose
decision-refer-purpose-hint = Purpose, conditions or length of stay do not fit.
decision-refer-protection = Refer: protection
decision-refer-protection-hint = Possible victim, child at risk, asylum or medical need. Comes before all others.
decision-call-supervisor = Call the supervisor
decision-call-supervisor-hint = Safety, a threat, a diplomatic document, or a system that is down.

# How sure the examiner is
sure-guess = Guess
sure-fairly = Fairly sure
sure-certain = Certain

# Fields of the data page
field-name = Name
field-surname = Surname
field-given_names = Given names
field-nationality = Nationality
field-date_of_birth = Date of birth
field-sex = Sex
field-place_of_birth = Place of birth
field-date_of_issue = Date of issue
field-date_of_expiry = Date of expiry
field-authority = Authority
field-document_code = Document code
field-issuing_state = Issuing state
field-number = Passport number
field-personal_number = Personal number
field-portrait = Portrait
field-ghost = Secondary portrait
field-signature = Signature
field-mrz_1 = MRZ, line 1
field-mrz_2 = MRZ, line 2
field-optional = Optional data
field-optional_2 = Optional data 2
field-composite = Composite check digit

# Features
field-chip = Chip
field-dovid = DOVID
field-watermark = Watermark
field-uv_image = UV image
field-retro_image = Retroreflective image
field-perforation = Perforated number
field-background = Background

# Fields of a visa
field-visa = Visa
field-visa_name = Visa: name
field-visa_nationality = Visa: nationality
field-visa_date_of_birth = Visa: date of birth
field-visa_sex = Visa: sex
field-visa_number = Visa: number in the MRZ
field-visa_valid_from = Visa: valid from
field-visa_valid_until = Visa: valid until
field-visa_entries = Visa: entries
field-visa_visa_number = Visa: number
field-visa_category = Visa: category
field-visa_duration = Visa: duration of stay
field-visa_place_of_issue = Visa: place of issue
field-visa_passport_number = Visa: passport number
field-visa_portrait = Visa: portrait
field-visa_seal = Visa: digital seal
field-visa_mrz_1 = Visa: MRZ, line 1
field-visa_mrz_2 = Visa: MRZ, line 2

# Fields of supporting papers
field-passenger = Passenger
field-booking = Booking
field-flight = Flight
field-return_flight = Return flight
field-from = From
field-to = To
field-return_from = Return from
field-return_to = Return to
field-date_of_travel = Date of travel
field-date_of_return = Date of return
field-child = Child
field-parent_1 = First parent
field-parent_2 = Second parent
field-companion = Travels with
field-destination = Destination
field-valid_until = Valid until
field-notary = Notary
field-telephone = Telephone
field-state = State
field-passport_number = Passport number
field-paper_number = Number of the paper
field-signature_parent_1 = Signature of the first parent
field-signature_parent_2 = Signature of the second parent
field-signature_notary = Signature of the notary
field-guest = Guest
field-host = Host
field-signatory = Name under the signature
field-street = Street
field-town = Town
field-firm = Firm
field-relation = Relation
field-purpose = Purpose of the stay
field-stay_from = Stay from
field-stay_until = Stay until
field-registrar = Seen by
field-worker = Worker
field-seat = Seat of the firm
field-work_place = Place of work
field-occupation = Occupation
field-wage = Wage
field-hours = Hours a week
field-term_from = Term from
field-term_until = Term until
field-manager = For the employer
field-officer = Labour officer
field-signature_signatory = Signature of the host
field-signature_registrar = Signature of the town hall
field-signature_manager = Signature for the employer
field-signature_officer = Signature of the labour office

# Stamps
field-stamp = Stamp { $number }
field-transfer = Ink transfer { $number }

# Kinds of documents
kind-ordinary_passport = Passport
kind-emergency_passport = Emergency passport
kind-diplomatic_passport = Diplomatic passport
kind-official_passport = Official passport
kind-refugee_travel_document = Refugee travel document
kind-alien_passport = Alien’s passport
kind-stateless_travel_document = Travel document for a stateless person
kind-laissez_passer = Laissez-passer
kind-military_passport = Military passport
kind-emergency_sheet = Emergency travel document
kind-identity_card = Identity card
kind-residence_permit = Residence permit
kind-crew_member_certificate = Crew member certificate
kind-border_pass = Border pass
kind-ticket = Ticket
kind-consent_letter = Letter of consent
kind-invitation_letter = Letter of invitation
kind-employment_contract = Contract of employment

# Pages
page-cover = Cover
page-data = Data page
page-front = Front
page-back = Back
page-and-more = { $page } and { $count } more
page-number = Page { $number }
