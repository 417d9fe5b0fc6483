# Catalogue: ok-paper-old-number
ok-paper-old-number = numéro du passeport précédent
ok-paper-old-number-title = Numéro de l’ancien passeport
ok-paper-old-number-words = contrat, invitation, ancien numéro de passeport, passeport renouvelé, numéro différent, nouveau passeport
ok-paper-old-number-summary = La pièce nomme un autre numéro de passeport et date d’avant la délivrance de ce passeport.
ok-paper-old-number-why = Un visa se demande des mois à l’avance, avec des pièces qui nomment le passeport du moment. Qui le renouvelle entre-temps reçoit un autre numéro, et la pièce n’est pas refaite.
ok-paper-old-number-how = Recouper : lisez quel jour la pièce a été établie, puis quel jour le passeport a été délivré. Nom et date de naissance sont les mêmes. Le voyageur a souvent l’ancien passeport sur lui : son numéro règle la question.
ok-paper-old-number-mistaken = Si le passeport existait avant la pièce, c’est son numéro qui devrait y figurer : la pièce est alors peut-être celle d’un autre.
ok-paper-old-number-rule = Un nouveau numéro après un renouvellement n’est pas une contradiction. Notez-le, et admettez si le reste concorde.

# Observations, one for each trace: facts only
ok-paper-old-number-number = La pièce nomme le passeport { $shown } ; ce passeport est { $genuine }.
ok-paper-old-number-made = La pièce date du { $made } ; ce passeport a été délivré plus tard, le { $issued }.
ok-paper-old-number-passport-number = Ce passeport est { $genuine } ; la pièce nomme { $shown }, le numéro d’un autre.
ok-paper-old-number-passport-issue = Le passeport a été délivré le { $issued }, après la pièce du { $made }.
