# Words of the catalogue that many texts share

# Classes of fraud (ICAO Doc 9303-1, PRADO glossary)
class-counterfeit = Contrefaçon
class-forged = Falsification
class-misuse = Usage abusif
class-not-fraud = Pas de fraude

# Groups of the catalogue
group-substrate = Papier et film
group-print = Impression, encres, DOVID
group-portrait = Portrait
group-biodata = Données personnelles
group-mrz = MRZ et logique des données
group-chip = Puce
group-book = Livret et pages
group-visa = Visas
group-stamp = Cachets
group-papers = Billets, lettres, contrats
group-honest = Particularités légitimes

# Lights
light-white = Blanche
light-oblique = Rasante
light-transmitted = Transmise
light-uv-a = UV-A
light-uv-c = UV-C
light-ir = Infrarouge
light-coaxial = Coaxiale

# Tools
tool-tilt = Incliner
tool-loupe = Loupe
tool-mrz-reader = Lecteur MRZ
tool-chip-reader = Lecteur de puce
tool-seal-reader = Lecteur de cachet
tool-compare = Comparer
tool-cross-check = Recouper
tool-white = Blanche
tool-oblique = Rasante
tool-transmitted = Transmise
tool-uv-a = UV-A
tool-uv-c = UV-C
tool-ir = Infrarouge
tool-coaxial = Coaxiale

# How much a trace proves
strength-ambiguous = Ambigu
strength-supporting = À l’appui
strength-strong = Fort
strength-decisive = Décisif

# Decisions of the first line
decision-admit = Admettre
decision-admit-hint = Rien ne reste inexpliqué.
decision-admit-with-note = Admettre avec une note
decision-admit-with-note-hint = Particularité légitime ou usure : notez-la et conseillez un renouvellement au besoin.
decision-refer-doc = 2e ligne : document
decision-refer-doc-hint = Une trace décisive, ou deux qui se confirment.
decision-refer-identity = 2e ligne : identité
decision-refer-identity-hint = Doute que le porteur soit bien le titulaire.
decision-refer-purpose = 2e ligne : motif du séjour
decision-refer-purpose-hint = Le motif, les conditions ou la durée du séjour ne conviennent pas.
decision-refer-protection = 2e ligne : protection
decision-refer-protection-hint = Victime possible, enfant en danger, asile ou besoin médical. Passe avant tout le reste.
decision-call-supervisor = Appeler le responsable
decision-call-supervisor-hint = Sécurité, menace, document diplomatique ou système en panne.

# How sure the examiner is
sure-guess = Supposition
sure-fairly = Assez sûr
sure-certain = Certain

# Fields of the data page
field-name = Nom
field-surname = Nom
field-given_names = Prénoms
field-nationality = Nationalité
field-date_of_birth = Date de naissance
field-sex = Sexe
field-place_of_birth = Lieu de naissance
field-date_of_issue = Date de délivrance
field-date_of_expiry = Date d’expiration
field-authority = Autorité
field-document_code = Code du document
field-issuing_state = État émetteur
field-number = Numéro du passeport
field-personal_number = Numéro personnel
field-portrait = Portrait
field-ghost = Portrait secondaire
field-signature = Signature
field-mrz_1 = MRZ, ligne 1
field-mrz_2 = MRZ, ligne 2
field-optional = Données facultatives
field-optional_2 = Données facultatives 2
field-composite = Chiffre de contrôle global

# Features
field-chip = Puce
field-dovid = DOVID
field-watermark = Filigrane
field-uv_image = Dessin UV
field-retro_image = Image rétroréfléchissante
field-perforation = Numéro perforé
field-background = Fond

# Fields of a visa
field-visa = Visa
field-visa_name = Visa : nom
field-visa_nationality = Visa : nationalité
field-visa_date_of_birth = Visa : date de naissance
field-visa_sex = Visa : sexe
field-visa_number = Visa : numéro dans la MRZ
field-visa_valid_from = Visa : valable du
field-visa_valid_until = Visa : valable jusqu’au
field-visa_entries = Visa : entrées
field-visa_visa_number = Visa : numéro
field-visa_category = Visa : catégorie
field-visa_duration = Visa : durée du séjour
field-visa_place_of_issue = Visa : lieu de délivrance
field-visa_passport_number = Visa : numéro du passeport
field-visa_portrait = Visa : portrait
field-visa_seal = Visa : cachet numérique
field-visa_mrz_1 = Visa : MRZ, ligne 1
field-visa_mrz_2 = Visa : MRZ, ligne 2

# Fields of supporting papers
field-passenger = Passager
field-booking = Réservation
field-flight = Vol
field-return_flight = Vol de retour
field-from = De
field-to = À
field-return_from = Retour de
field-return_to = Retour à
field-date_of_travel = Date du voyage
field-date_of_return = Date du retour
field-child = Enfant
field-parent_1 = Premier parent
field-parent_2 = Second parent
field-companion = Voyage avec
field-destination = Destination
field-valid_until = Valable jusqu’au
field-notary = Notaire
field-telephone = Téléphone
field-state = État
field-passport_number = Numéro du passeport
field-paper_number = Numéro de la pièce
field-signature_parent_1 = Signature du premier parent
field-signature_parent_2 = Signature du second parent
field-signature_notary = Signature du notaire
field-guest = Invité(e)
field-host = Hôte
field-signatory = Nom sous la signature
field-street = Rue
field-town = Ville
field-firm = Société
field-relation = Lien
field-purpose = Motif du séjour
field-stay_from = Séjour du
field-stay_until = Séjour au
field-registrar = Vu par
field-worker = Salarié(e)
field-seat = Siège de la société
field-work_place = Lieu de travail
field-occupation = Emploi
field-wage = Salaire
field-hours = Heures par semaine
field-term_from = Début du contrat
field-term_until = Fin du contrat
field-manager = Pour l’employeur
field-officer = Agent de l’office du travail
field-signature_signatory = Signature de l’hôte
field-signature_registrar = Signature de la mairie
field-signature_manager = Signature pour l’employeur
field-signature_officer = Signature de l’office du travail

# Stamps
field-stamp = Cachet { $number }
field-transfer = Report d’encre { $number }

# Kinds of documents
kind-ordinary_passport = Passeport
kind-emergency_passport = Passeport d’urgence
kind-diplomatic_passport = Passeport diplomatique
kind-official_passport = Passeport de service
kind-refugee_travel_document = Titre de voyage pour réfugié
kind-alien_passport = Passeport pour étranger
kind-stateless_travel_document = Titre de voyage pour apatride
kind-laissez_passer = Laissez-passer
kind-military_passport = Passeport militaire
kind-emergency_sheet = Titre de voyage d’urgence
kind-identity_card = Carte d’identité
kind-residence_permit = Titre de séjour
kind-crew_member_certificate = Certificat de membre d’équipage
kind-border_pass = Laissez-passer frontalier
kind-ticket = Billet
kind-consent_letter = Lettre de consentement
kind-invitation_letter = Lettre d’invitation
kind-employment_contract = Contrat de travail

# Pages
page-cover = Couverture
page-data = Page de données
page-front = Recto
page-back = Verso
page-and-more = { $page } et { $count } autres
page-number = Page { $number }
