# Dates
date-in-words = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
series = { $state }, série de { $year }

# Briefing
briefing-aims = Objectifs
briefing-post = Poste frontière
briefing-date = Aujourd’hui
briefing-officer = État que vous servez
briefing-travellers = Au guichet
briefing-time = Durée
briefing-feedback = Bilan
briefing-feedback-each = Après chaque cas
briefing-feedback-end = À la fin
briefing-stopped = Vous vous êtes arrêté dans « { $title } » au cas { $next } sur { $count }. Rien n’est perdu.
briefing-go-on = Reprendre où vous en étiez
briefing-anew = Recommencer

# Decision
decision-no-flags-note = Retournez au poste s’il reste quelque chose d’inexpliqué.
decision-used = Vous avez regardé avec
decision-confirm = Décider · { $decision }

# Debrief
debrief-counts = { $hits ->
    [one] { $hits } trouvé
   *[other] { $hits } trouvés
} · { $misses ->
    [one] { $misses } manqué
   *[other] { $misses } manqués
} · { $alarms ->
    [one] { $alarms } fausse alerte
   *[other] { $alarms } fausses alertes
}
debrief-shows-with = Visible avec
debrief-not-used = à essayer
debrief-how = Comment le voir
debrief-mistaken = Ce qui peut y ressembler
debrief-clean-note = Le document est authentique : rien n’y a été modifié.
debrief-unchanged-note = Rien n’a été modifié ici : ce que vous avez signalé est authentique.
debrief-honest-oddity = Particularité légitime
debrief-genuine-presented = Authentique, tel que présenté
debrief-keys = Flèches : haut et bas pour les constats, gauche et droite pour les endroits. Pg préc et Pg suiv font défiler le texte.

# Summary
summary-points = Points
summary-faults-found = Défauts trouvés
summary-faults-missed = Défauts manqués
summary-false-alarms = Fausses alertes
summary-oddities = Particularités légitimes respectées
summary-decisions-right = Bonnes décisions
summary-of = { $part } sur { $whole }
summary-row = { $decision } · { $faults ->
    [0] authentique
    [one] { $hits } sur { $faults } trouvé
   *[other] { $hits } sur { $faults } trouvés
} · { $alarms ->
    [0] aucune fausse alerte
    [one] { $alarms } fausse alerte
   *[other] { $alarms } fausses alertes
}
summary-log = Chaque geste est dans le journal : { $path }
summary-save = Enregistrer le bilan
summary-saving = Dessin des images
summary-saved = Bilan enregistré : { $path }
summary-not-saved = Le bilan n’a pas pu être enregistré : { $problem }
