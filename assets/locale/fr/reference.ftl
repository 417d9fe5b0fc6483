# The reference page of a document model
reference-title = Fiche de référence
reference-note = Un spécimen authentique de ce modèle. États, personnes et documents sont inventés. SPECIMEN figure sur chaque page.
reference-series = Séries de ce type
reference-other-series = Autres documents de cet État
reference-this = cette fiche
reference-features = Éléments de sécurité
reference-no-features = Aucun élément propre n’est décrit sur cette page.
reference-verify = Comment vérifier
reference-document = Document
reference-numbers = Numéros, dates, autorités
reference-issuing-state = État émetteur
reference-visas = Visas de cet État
reference-issued = Dates de délivrance
reference-issued-since = depuis le { $from }
reference-issued-until = du { $from } au { $until }
reference-valid = En usage
reference-valid-until = au plus tard jusqu’au { $day }
reference-in-use = encore délivré
reference-years = valable { $years } ans
reference-size = Format
reference-pages = Pages
reference-body = Support des données
reference-body-paper = papier
reference-body-synthetic = feuille synthétique
reference-body-polycarbonate = polycarbonate
reference-personalisation = Personnalisation
reference-chip = Puce
reference-chip-no = aucune
reference-number = Numéro
reference-personal-number = Numéro personnel
reference-number-note = Dans les numéros
reference-number-digits = # représente un chiffre
reference-dates = Dates imprimées
reference-months-numeric = mois en chiffres
reference-authorities = Autorités
reference-state = État
reference-code = Code
reference-nationality = Nationalité
reference-languages = Langues
reference-specimen = Spécimen
reference-layout = Lignes
reference-layout-lines = { $lines } lignes de { $length } caractères
reference-document-code = Code du document
reference-code-from = { $code } sur les documents délivrés à partir du { $day }
reference-names = Noms trop longs
truncation-initials = réduits à des initiales, les derniers d’abord
truncation-cut = les éléments les plus longs sont coupés
truncation-fixedlength = tous les éléments sont coupés à une même longueur
reference-letters = Translittération
reference-visa-format = Vignette
reference-visa-last-day = « Valable jusqu’au »
reference-visa-to-enter = est le dernier jour pour entrer
reference-visa-to-stay = est le dernier jour du séjour
reference-visa-seal = Cachet électronique visible
reference-visa-sealed = sur chaque vignette
reference-visa-unsealed = aucun
reference-visa-categories = Catégories
reference-days = { $days } jours au plus
reference-tilted = Incliné de { $degrees }°
reference-page-title = Page de titre
reference-page-observations = Page d’observations
reference-page-visa = Page de visa
reference-page-end = Dernière page

# Formats (ICAO Doc 9303-4 to 9303-7)
format-td1 = TD1, carte au format ID-1
format-td2 = TD2, carte au format ID-2
format-td3 = TD3, livret de passeport
format-mrv-a = MRV-A
format-mrv-b = MRV-B

# Ways of printing
process-offset = offset
process-intaglio = taille-douce
process-letterpress = typographie
process-ink-jet = jet d’encre
process-toner = toner laser
process-dye-sublimation = transfert thermique par diffusion de colorant
process-laser-engraving = gravure laser
process-wet-ink = encre humide
process-material = sans encre

# How to verify: by light
verify-white = Regardez sous une lumière blanche diffuse.
verify-oblique = Éclairez en lumière rasante : tout relief projette une ombre.
verify-transmitted = Regardez par transparence.
verify-uv-a = Allumez l’UV-A (365 nm).
verify-uv-c = Allumez l’UV-C (254 nm) et comparez avec l’UV-A.
verify-ir = Regardez en infrarouge : certaines encres disparaissent, d’autres restent.
verify-coaxial = Regardez dans l’axe du faisceau de la lampe.

# How to verify: by hand and loupe
verify-touch = Passez le bout du doigt.
verify-tilt = Inclinez des deux côtés et observez ce qui change.
verify-loupe = Regardez à la loupe.
verify-pages = Comparez plusieurs pages entre elles.

# Security features (ICAO Doc 9303-2, Appendix A; PRADO glossary)
feature-blackwhite-line = Motif positif-négatif
feature-cli-mli = Image laser variable (CLI/MLI)
feature-cover-emboss = Estampage de la couverture
feature-d2t2 = Transfert thermique par diffusion de colorant (D2T2)
feature-dovid = Dispositif d’image optiquement variable diffractif (DOVID)
feature-fibres-invisible = Fibres fluorescentes invisibles
feature-fibres-visible = Fibres fluorescentes visibles
feature-ghost-image = Image secondaire (image fantôme)
feature-guilloche-2col = Guilloche bicolore
feature-inkjet-perso = Personnalisation à jet d’encre
feature-intaglio = Impression en taille-douce
feature-ir-absorb = Encre absorbant l’infrarouge
feature-ir-dropout = Encre transparente à l’infrarouge
feature-laser-engraved = Gravure laser
feature-latent-image = Image latente
feature-letterpress-number = Numérotation typographique
feature-metameric-pair = Encres métamères
feature-microprint = Micro-impression
feature-number-all-sheets = Numéro sur tous les feuillets
feature-overlap-device = Dispositif de sécurité recouvrant le portrait
feature-ovi = Encre optiquement variable (OVI)
feature-page-number-integrated = Numéro de page intégré au dessin
feature-perf-image = Perforation image
feature-perf-laser = Perforation laser
feature-photo-integration = Intégration du portrait dans le fond
feature-polycarbonate-page = Corps en polycarbonate
feature-rainbow-print = Impression irisée
feature-relief-3d = Motif en relief (numismatique)
feature-secure-laminate = Laminat de sécurité
feature-security-thread = Fil de sécurité
feature-surface-relief = Relief de surface
feature-tactile = Élément tactile
feature-unique-page-design = Dessin propre à la page
feature-uv-dull-paper = Support sans azurant optique
feature-uv-ink-invisible = Encre fluorescente invisible
feature-uv-ink-visible = Encre fluorescente visible
feature-watermark-datapage = Filigrane propre à la page
feature-watermark-multitone = Filigrane multiton
feature-window = Fenêtre transparente

# Keys as they are printed on the keyboard
key-enter = Entrée
key-escape = Échap
key-home = Début
key-pages = Pg préc / suiv

# Reference and zones on the desk
reference-open = Référence
reference-drawing = Dessin en cours
reference-whole-page = Page entière
help-icao-zones = Zones OACI, dans les exercices guidés
desk-icao-zones = Zones OACI
icao-zone-i = I · En-tête
icao-zone-ii = II · Données personnelles
icao-zone-iii = III · Données du document
icao-zone-iv = IV · Signature
icao-zone-v = V · Portrait
icao-zone-vi = VI · Données facultatives
icao-zone-vii = VII · Zone de lecture automatique
