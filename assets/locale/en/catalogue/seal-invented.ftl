# Catalogue: seal-invented
seal-invented = an invented digital seal
seal-invented-title = Seal invented
seal-invented-words = seal, digital seal, vds, barcode, data matrix, signature invalid, fake seal, 2d code
seal-invented-summary = The barcode says what the label says, and nobody signed it.
seal-invented-why = Anybody can make a barcode with the data of a label; only the state’s signer can sign it.
seal-invented-how = Seal reader: the result says that the signature is not the signer’s. Read once more, then examine print and paper of the label.
seal-invented-mistaken = A damaged barcode gives no result at all rather than a wrong signature. Invalid has three causes, fraud, damage and an error of the system: it accuses nobody.
seal-invented-rule = The signature zone is verified with the signer’s certificate (ICAO Doc 9303-13 §2, 9303-7 §9.4).

# Observations, one for each trace: facts only
seal-invented-signature = The seal’s signature does not verify: its content was not signed by the signer that it names.
