# Catalogue: chip-signer-revoked
chip-signer-revoked = une puce signée avec une clé révoquée
chip-signer-revoked-title = Signataire de la puce révoqué
chip-signer-revoked-words = puce, certificat, signataire, ds, csca, révoqué, crl, chaîne, confiance, clé publique
chip-signer-revoked-summary = La puce est signée avec une clé que son État a retirée.
chip-signer-revoked-why = Un État révoque un signataire quand sa clé a été volée ou détournée. Les puces faites ensuite avec elle ne sont pas de l’État.
chip-signer-revoked-how = Lecteur de puce : voyez l’étape « Certificats ». Elle nomme le signataire et dit pourquoi il ne vaut pas.
chip-signer-revoked-mistaken = Un signataire simplement inconnu à ce poste n’est pas suspect : l’étape n’est alors pas effectuée. Les documents délivrés avant la révocation peuvent être authentiques : demandez à la deuxième ligne.
chip-signer-revoked-rule = La chaîne jusqu’au certificat signataire national et la liste de révocation font partie de l’authentification passive (Doc 9303-11 de l’OACI, §5.1, 9303-12 §5).

# Observations, one for each trace: facts only
chip-signer-revoked-chain = { $signer } a signé la puce ; ce certificat est sur la liste de révocation.
