# Catalogue: chip-signer-revoked
chip-signer-revoked = a chip signed with a revoked key
chip-signer-revoked-title = Signer of the chip revoked
chip-signer-revoked-words = chip, certificate, signer, ds, csca, revoked, crl, chain, trust, public key
chip-signer-revoked-summary = The chip is signed with a key that its state has taken out of use.
chip-signer-revoked-why = A state revokes a signer when its key has been stolen or misused. Chips made with it after that are not the state’s.
chip-signer-revoked-how = Chip reader: look at the step “Certificates”. It names the signer and why it does not stand.
chip-signer-revoked-mistaken = A signer that is merely unknown at this post is not suspect: then the step is not done. Documents issued before the revocation may be genuine: ask the second line.
chip-signer-revoked-rule = The chain to the country signing certificate and the revocation list are part of passive authentication (ICAO Doc 9303-11 §5.1, 9303-12 §5).

# Observations, one for each trace: facts only
chip-signer-revoked-chain = { $signer } signed the chip; this certificate is on the revocation list.
