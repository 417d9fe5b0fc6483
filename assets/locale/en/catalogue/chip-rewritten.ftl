# Catalogue: chip-rewritten
chip-rewritten = a chip rewritten for another person
chip-rewritten-title = Chip rewritten
chip-rewritten-words = chip, dg1, dg2, rewritten chip, home-made chip, self-signed, unknown signer, csca, other person in chip, mismatch
chip-rewritten-summary = The chip holds name and face of another person. Its hashes and its signature fit each other, and nobody vouches for the signer.
chip-rewritten-why = Anybody can sign data with a key of their own; hash and signature then pass. Only the chain to the country signing certificate says whose key it is, and only the page says whose chip it should be.
chip-rewritten-how = Chip reader: look at “Certificates”, which could not be done, and at what differs between DG1, DG2 and page. Compare page, chip and bearer three ways.
chip-rewritten-mistaken = A signer who is not known at this post proves nothing while data and face are those of the page: lists of certificates are never complete.
chip-rewritten-rule = The signature is verified up to a trusted country signing certificate (ICAO Doc 9303-11 §5.1, 9303-12 §5); DG1 and DG2 repeat MRZ and portrait (9303-10 §4.7).

# Observations, one for each trace: facts only
chip-rewritten-signer = { $signer } signed the chip, and no country signing certificate on the list vouches for it.
chip-rewritten-data = DG1 names { $shown }; the page names somebody else.
chip-rewritten-face = The picture in the chip shows another person than the printed portrait.
