# Catalogue: ok-chip-signer-unknown
ok-chip-signer-unknown = un signataire inconnu à ce poste
ok-chip-signer-unknown-title = Signataire inconnu ici
ok-chip-signer-unknown-words = signataire inconnu, csca, certificat inconnu, liste maîtresse, liste de confiance, non concluant, non effectué, chaîne, rcp
ok-chip-signer-unknown-summary = Données et signature de la puce concordent, et le certificat signataire national au-dessus de son signataire manque à la liste de ce poste.
ok-chip-signer-unknown-why = Les certificats s’échangent entre États, et les nouveaux arrivent tard. Ce qui manque à ce poste n’est pas la faute du voyageur.
ok-chip-signer-unknown-how = Lecteur de puce : « Certificats » n’a pas été effectué, rien n’a échoué. Données et visage de la puce sont ceux de la page. Fiez-vous au reste de l’examen et notez-le, pour que la liste soit complétée.
ok-chip-signer-unknown-mistaken = Une puce que quelqu’un a fabriquée a aussi un signataire inconnu : nom ou visage diffèrent alors de la page, ou la page elle-même a été altérée.
ok-chip-signer-unknown-rule = Les certificats signataires nationaux s’échangent entre États, par listes maîtresses et par le répertoire de l’OACI (Doc 9303-12 de l’OACI, §2 et §7).

# Observations, one for each trace: facts only
ok-chip-signer-unknown-signer = { $signer } a signé la puce ; son certificat signataire national n’est pas sur la liste de ce poste.
