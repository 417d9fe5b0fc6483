# Catalogue: chip-face-replaced
chip-face-replaced = ໃບໜ້າໃນຊິບທີ່ຖືກປ່ຽນ
chip-face-replaced-title = ໃບໜ້າໃນຊິບຖືກປ່ຽນ
chip-face-replaced-words = ຊິບ, dg2, ໃບໜ້າ, ແຮຊ, ຮູບໃນຊິບ, ຢັ້ງຢືນລາຍເຊັນ
chip-face-replaced-summary = ຮູບທີ່ເກັບໃນຊິບບໍ່ແມ່ນອັນທີ່ລັດໄດ້ເຊັນ.
chip-face-replaced-why = ແຕ່ລະກຸ່ມຂໍ້ມູນຖືກເຊັນດ້ວຍຄ່າແຮຊ. ຜູ້ທີ່ໃສ່ຮູບອື່ນເຂົ້າຊິບເຊັນບໍ່ໄດ້ ຄ່າແຮຊຂອງ DG2 ຈຶ່ງບໍ່ກົງ.
chip-face-replaced-how = ເຄື່ອງອ່ານຊິບ: ເບິ່ງຂັ້ນ “ຄ່າແຮຊຂອງ DG2” ແລ້ວທຽບຮູບໃນຊິບກັບຮູບທີ່ພິມ ແລະ ຜູ້ຖື.
chip-face-replaced-mistaken = ຮູບໃນຊິບອາດມີພື້ນຫຼັງ, ການຕັດ ຫຼື ສີຕ່າງຈາກຮູບທີ່ພິມໂດຍທຳມະດາ; ໃນກໍລະນີນັ້ນຄ່າແຮຊຖືກຕ້ອງ.
chip-face-replaced-rule = ການກວດແບບ passive ທຽບຄ່າແຮຊຂອງແຕ່ລະກຸ່ມກັບວັດຖຸຄວາມປອດໄພ (ICAO Doc 9303-11 §5.1).

# Observations, one for each trace: facts only
chip-face-replaced-hash = ຄ່າແຮຊຂອງ DG2 ບໍ່ແມ່ນອັນໃນວັດຖຸຄວາມປອດໄພ: ຮູບຖືກປ່ຽນຫຼັງອອກເອກະສານ.
chip-face-replaced-face = ຮູບໃນຊິບແມ່ນຄົນອື່ນ ບໍ່ແມ່ນຄົນໃນຮູບທີ່ພິມ.
