# Catalogue: visa-passport-number
visa-passport-number = ວີຊາຂອງໜັງສືຜ່ານແດນອື່ນ
visa-passport-number-title = ວີຊາຂອງໜັງສືຜ່ານແດນອື່ນ
visa-passport-number-words = ຍ້າຍວີຊາ, ວີຊາຖືກລອກ, ເລກບໍ່ກົງ, ໜັງສືຜ່ານແດນອື່ນ, ຂອບແຜ່ນວີຊາ, ກາວ
visa-passport-number-summary = ວີຊາລະບຸເລກຂອງໜັງສືຜ່ານແດນອື່ນ ແລະ ຂອບແຜ່ນວີຊານູນຂຶ້ນ ມີຮອຍກາວ.
visa-passport-number-why = ວີຊາໃຫ້ແກ່ຄົນດຽວຫຼັງຈາກການກວດ. ແຜ່ນທີ່ຖືກຍ້າຍເຮັດໃຫ້ຄົນທີ່ບໍ່ເຄີຍຖືກກວດເຂົ້າມາໄດ້.
visa-passport-number-how = ທຽບຂໍ້ມູນ: ອ່ານເລກໜັງສືຜ່ານແດນຢູ່ແຜ່ນວີຊາ ແລ້ວອ່ານຢູ່ໜ້າຂໍ້ມູນ. ເຄື່ອງອ່ານ MRZ: ເຮັດຄືກັນກັບແຖວທີ 2 ຂອງວີຊາ. ແສງສ່ຽງ: ຕາມຂອບແຜ່ນວີຊາ. UV-A: ຊອກຫາແສງເຮືອງຕາມຂອບ. ເຄື່ອງອ່ານຕາ: ຕາບອກເລກໜັງສືຜ່ານແດນທີ່ສະຕິກເກີຖືກເຮັດໃຫ້.
visa-passport-number-mistaken = ວີຊາອາດຢູ່ກັບໜັງສືຜ່ານແດນເຫຼັ້ມກ່ອນຂອງຜູ້ຖື: ໃຫ້ຂໍເບິ່ງທັງສອງເຫຼັ້ມ. ບາງລັດໃສ່ເລກວີຊາໄວ້ໃນ MRZ ຂອງວີຊາ ແທນເລກໜັງສືຜ່ານແດນ.
visa-passport-number-rule = ການຍ້າຍແຜ່ນວີຊາຈາກໜັງສືຜ່ານແດນໜຶ່ງໄປອີກເຫຼັ້ມໜຶ່ງແມ່ນໄພຕໍ່ວີຊາທີ່ ICAO ລະບຸ (ICAO Doc 9303-7, ເອກະສານຊ້ອນທ້າຍ D).

# Observations, one for each trace: facts only
visa-passport-number-number = ແຜ່ນວີຊາລະບຸໜັງສືຜ່ານແດນ { $shown }; ເຫຼັ້ມນີ້ແມ່ນ { $genuine }.
visa-passport-number-mrz = MRZ ຂອງວີຊາມີເລກ { $shown }; ໜັງສືຜ່ານແດນນີ້ແມ່ນ { $genuine }.
visa-passport-number-edge = ໃນແສງສ່ຽງ ມີຂອບນູນອ້ອມແຜ່ນວີຊາ; ແຜ່ນວີຊາແທ້ຮາບພຽງ.
visa-passport-number-glue = ໃຕ້ແສງ UV-A ມີເສັ້ນເຮືອງແສງຕາມຂອບແຜ່ນວີຊາ; ຂອງແທ້ບໍ່ມີ.
