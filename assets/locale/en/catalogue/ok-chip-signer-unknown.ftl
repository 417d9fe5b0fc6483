# Catalogue: ok-chip-signer-unknown
ok-chip-signer-unknown = a signer not known at this post
ok-chip-signer-unknown-title = Signer not known here
ok-chip-signer-unknown-words = unknown signer, csca, certificate unknown, master list, trust list, inconclusive, not done, chain, pkd
ok-chip-signer-unknown-summary = Data and signature of the chip fit, and the country signing certificate above its signer is not on this post’s list.
ok-chip-signer-unknown-why = Certificates come by exchange between states, and new ones arrive late. What this post lacks is not the traveller’s fault.
ok-chip-signer-unknown-how = Chip reader: “Certificates” was not done, nothing failed. Data and face in the chip are those of the page. Rely on the rest of the examination, and note it so that the list is completed.
ok-chip-signer-unknown-mistaken = A chip that somebody made has an unknown signer, too: then name or face differ from the page, or the page itself was altered.
ok-chip-signer-unknown-rule = Country signing certificates are exchanged between states, in master lists and through the ICAO directory (ICAO Doc 9303-12 §2 and §7).

# Observations, one for each trace: facts only
ok-chip-signer-unknown-signer = { $signer } signed the chip; its country signing certificate is not on the list of this post.
