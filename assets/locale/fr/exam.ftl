# Start: going on, and what went wrong
start-broken-off = { $title } : interrompu après { $decided ->
    [one] { $decided } cas
   *[other] { $decided } cas
}. Rien n’est perdu.
start-go-on = Reprendre
start-not-begun = L’exercice ne peut pas commencer : { $problem }
cancel = Annuler

# Briefing
briefing-title = Consignes
briefing-task = Votre tâche
briefing-rules = En vigueur aujourd’hui
briefing-tools = Sur votre poste
briefing-go = Aller au poste

# Desk
desk-case = Cas { $case } sur { $count }
desk-date = Aujourd’hui { $date }
desk-untimed = Sans limite de temps
desk-timed = { $seconds } s par cas
desk-undo = Défaire
desk-leave = Quitter
desk-height = Taille : { $cm } cm
desk-documents = Documents
desk-rules = En vigueur aujourd’hui
desk-guide = Pas à pas
desk-flags = Signalements
desk-no-flags = Aucun signalement. Tracez un cadre sur la page, ou appuyez sur N pour choisir l’endroit.
desk-reasons = Les motifs viennent de vos signalements
strip-cover = Couverture
strip-data = Données
strip-title = Titre
strip-observations = Observations
strip-visa = Visa
strip-end = Fin
strip-front = Recto
strip-back = Verso
strip-visa-label = Vignette
strip-stamps = Cachets
desk-leaf-on = Tourner la feuille
desk-leaf-back = Feuille précédente
desk-presented = Présenté
desk-genuine = Authentique
desk-compare = Comparer
desk-open-book = Livre ouvert
desk-beside = Côte à côte
desk-reference = Référence
desk-zones = Zones
desk-zoom-in = Agrandir
desk-zoom-out = Réduire
desk-times = { $count } ×
not-written = Le journal ne peut pas être écrit : { $problem }

hint-loupe = Molette : 4 à 60 × · Flèches : déplacer · F : signaler ce qui est sous la loupe
hint-tilt = Glisser ou flèches : incliner la page · T : la remettre à plat
hint-oblique = La lampe suit le pointeur · Les flèches la font tourner
hint-zoomed = Bouton droit ou flèches : déplacer · 0 : page entière
hint-open-book = Flèches ou N : l’autre page · Pg suiv : tourner le feuillet

# MRZ reader
mrz-title = Lecteur MRZ
mrz-none = Pas de zone de lecture automatique sur cette page
mrz-unreadable = Illisible : { $why }
mrz-verifies = Tous les chiffres de contrôle sont justes
mrz-mismatch = Un chiffre de contrôle ne correspond pas
mrz-digit = contrôle { $digit }
mrz-digit-wrong = contrôle { $digit }, { $expected } attendu
mrz-field-document-code = Code du document
mrz-field-issuing-state = État émetteur
mrz-field-name = Nom et prénoms
mrz-field-number = Numéro
mrz-field-nationality = Nationalité
mrz-field-date-of-birth = Date de naissance
mrz-field-sex = Sexe
mrz-field-date-of-expiry = Date d’expiration
mrz-field-optional = Données facultatives
mrz-field-optional-2 = Données facultatives 2
mrz-field-composite = Contrôle composite

# Flagging
flag-where = Où est-ce ?
flag-what = Qu’est-ce qui ne va pas ici ?
flag-search = Chercher
flag-count = { $left } sur { $total }
flag-none = Rien de ce nom. Essayez un autre mot.
flag-sure = À quel point en êtes-vous sûr ?
flag-add = Signaler
flag-noted = noté comme légitime
flag-withdraw = Retirer le signalement

# Leaving
leave-title = Quitter l’exercice ?
leave-note = Tout est gardé sur ce PC. Vous pourrez reprendre plus tard.
leave-stay = Rester
leave-go = Quitter

# Decision
decision-title = Décision
decision-back = Retour au poste
decision-what = Que faites-vous ?
decision-because = Motifs
decision-no-flags = Vous n’avez rien signalé.
decision-choose = Choisissez une décision
decision-final = Toute décision est définitive.

# Debrief
debrief-title = Bilan du cas
debrief-next = Cas suivant
debrief-summary = Voir le bilan
debrief-score = { $points } points sur { $possible }
debrief-points = Points
debrief-document = Document
debrief-decision = Décision
debrief-expected = Attendue
debrief-forgery-found = Fraude détectée
debrief-forgery-missed = Fraude non détectée
debrief-genuine-cleared = Authentique, et reconnu comme tel
debrief-genuine-accused = Authentique, mais mis en cause
debrief-named = { $named ->
    [one] { $named } sur { $count } bien nommé
   *[other] { $named } sur { $count } bien nommés
}
debrief-alarms = { $count ->
    [0] Aucune fausse alerte
    [one] { $count } fausse alerte
   *[other] { $count } fausses alertes
}
debrief-right-step = La bonne suite
debrief-better = Mieux : { $decision }
debrief-undecided = Non décidé
debrief-faults = Défauts de ce document
debrief-no-faults = Ce document n’avait rien d’anormal.
debrief-oddities = Particularités légitimes
debrief-wrongly-accused = Signalé à tort
debrief-found = Trouvé et nommé
debrief-found-place = Trouvé, nommé autrement
debrief-missed = Manqué
debrief-left-alone = Laissé de côté : à juste titre
debrief-noted = Noté comme légitime : à juste titre
debrief-accused = Signalé : c’est légitime
debrief-nothing-wrong = Rien d’anormal ici
debrief-presented = Présenté
debrief-genuine = La même page, intacte
debrief-what-was-there = Ce qu’il y avait
debrief-rule = La règle
debrief-hits = trouvés
debrief-misses = manqués
debrief-false-alarms = fausses alertes
debrief-oddities-left = particularités respectées
debrief-passed = Réussi
debrief-not-passed = Pas encore réussi
debrief-specimen-note = États, personnes et documents sont inventés. SPECIMEN figure sur chaque page.

# Summary
summary-title = Bilan
summary-need = Il faut { $percent } % pour réussir
summary-cases = Vos cas
summary-done = Retour à l’accueil
