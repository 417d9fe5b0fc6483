# Words that several screens share
settings = Paramètres
help = Aide
back = Retour
close = Fermer
on = Oui
off = Non
percent = { $count } %
cases = { $count ->
    [one] { $count } cas
   *[other] { $count } cas
}
not-kept = Impossible d’enregistrer les paramètres : { $problem }

# Start
start-subtitle = Formation à l’examen des documents de voyage
start-code = Votre code de stagiaire
start-code-example = K7-204
start-code-note = Pas de mot de passe. Votre formateur garde la liste des noms à part.
start-code-ask = Écrivez le code donné par votre formateur
start-code-known = Connu ici. Votre entraînement continue
start-code-new = Nouveau sur ce PC
start-code-missing = Écrivez d’abord votre code : 2 à 16 lettres, chiffres ou tirets
start-code-wrong = Utilisez 2 à 16 lettres A–Z, chiffres ou tirets
start-practise = S’exercer
start-begin = Commencer
start-no-scenarios = Aucun scénario installé. Demandez-en à votre formateur.
start-offline = Hors ligne. Tout est gardé sur ce PC.

# Settings
settings-language = Langue
settings-language-note = De l’interface et des scénarios
settings-text = Taille du texte
settings-text-note = Les panneaux s’élargissent à partir de 150 %
settings-contrast = Contraste élevé
settings-contrast-note = Panneaux noirs, bords blancs. Les documents et les lumières ne changent pas.
settings-motion = Moins d’animations
settings-motion-note = Lumières et pages changent d’un coup
settings-window = Plein écran
settings-window-note = Sans cadre ni barre de titre
settings-kept = Gardé sur ce PC, dans { $folder }

# Keys
help-title = Raccourcis clavier
help-lights = Lumières
help-tools = Outils
help-views = Pages et vues
help-actions = Actions
help-white-held = Blanche (maintenir)
help-tilt = Incliner, puis les flèches
help-loupe = Loupe, puis les flèches, + et −
help-compare = Comparer à l’authentique
help-open-book = Les deux pages du livre ouvert
help-beside = Documents côte à côte
help-zoom = Agrandir, réduire
help-fit = Ajuster à la fenêtre
help-zone = Zone suivante ; avec Maj, précédente
help-page = Tourner la page
help-data-page = Page de données
help-tab = Élément suivant ; avec Maj, précédent
help-close = Fermer ou annuler
help-note = Les flèches déplacent la page, la lampe, l’inclinaison ou la loupe, selon ce qui est actif.
desk-flag = Signaler un défaut
desk-decide = Décider
