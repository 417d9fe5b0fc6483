# Catalogue: z-seal-worn
z-seal-worn = a worn digital seal
z-seal-worn-title = Seal worn
z-seal-worn-words = seal, digital seal, vds, barcode, data matrix, unreadable, read error, worn, scratched, rubbed, damaged, 2d code
z-seal-worn-summary = The barcode is rubbed and scratched until no reader makes it out, and so is the label around it.
z-seal-worn-why = Labels rub against the facing page for years. A barcode of small squares is the first thing that can no longer be read.
z-seal-worn-how = Seal reader: the barcode cannot be read. White and loupe: scratches run in all directions and on beyond the barcode, where print is rubbed off as well. UV-A: nothing was added. Then compare MRZ, printed fields and passport by eye.
z-seal-worn-mistaken = It looks like a barcode that was made unreadable. That would leave a straight edge, a patch that glows or squares with other dots, and would stop at the barcode.
z-seal-worn-rule = A seal that cannot be read is invalid by damage as well as by fraud: it calls for further inspection and accuses nobody (ICAO Doc 9303-7 §9.4).

# Observations, one for each trace: facts only
z-seal-worn-scratches = Barcode and label are rubbed alike; the scratches run on beyond the barcode and have no edge.
z-seal-worn-reader = The barcode cannot be read.
