# Catalogue: ok-chip-older
ok-chip-older = une puce d’un type antérieur
ok-chip-older-title = Puce d’un type antérieur
ok-chip-older-words = puce ancienne, bac, pace, sans authentification active, sans authentification de la puce, non effectué, aa, ca, début de série, rfid
ok-chip-older-summary = La puce ne s’ouvre que par BAC et ne répond à aucun contrôle contre la copie, comme les premiers livrets de bien des séries. Tout ce qu’elle dit est signé et concorde.
ok-chip-older-why = Les États changent les puces au cours d’une série. Une puce ancienne fait moins et n’en dit pas moins : ce qui ne peut se vérifier n’est pas une faute.
ok-chip-older-how = Lecteur de puce : « Contre la copie » n’a pas été effectué. Voyez « Liste des fichiers » et « Signature » : l’État a signé la puce sans les fichiers qu’exige un tel contrôle ; aucun n’a donc disparu.
ok-chip-older-mistaken = Une copie à laquelle on a ôté ce contrôle se trahit : sa liste de fichiers n’est pas celle que l’État a signée, et cette étape échoue.
ok-chip-older-rule = L’authentification passive et BAC ou PACE sont obligatoires ; l’authentification active et celle de la puce sont au choix de l’État (Doc 9303-11 de l’OACI, tableau 1).

# Observations, one for each trace: facts only
ok-chip-older-copy = La puce n’offre aucun contrôle contre la copie ; l’État l’a signée ainsi.
