# Catalogue: contract-other-passport
contract-other-passport = ສັນຍາແຮງງານທີ່ລະບຸໜັງສືຜ່ານແດນອື່ນ
contract-other-passport-title = ສັນຍາກັບໜັງສືຜ່ານແດນອື່ນ
contract-other-passport-words = ສັນຍາແຮງງານ, ເລກໜັງສືຜ່ານແດນບໍ່ກົງ, ຄົນອື່ນ, ໃບອະນຸຍາດ, ການຈັດຫາງານ
contract-other-passport-summary = ສັນຍາລະບຸໜັງສືຜ່ານແດນເລກອື່ນ; ໜັງສືຜ່ານແດນຂອງຜູ້ເດີນທາງອອກກ່ອນສັນຍາ.
contract-other-passport-why = ສັນຍາທີ່ເຮັດ ແລະ ອະນຸມັດໃຫ້ຄົນອື່ນ ຖືກໃສ່ຊື່ໃໝ່ແລ້ວເອົາມາໃຊ້ຊ້ຳ. ຜູ້ທີ່ຖືກຈ້າງດ້ວຍເອກະສານຂອງຄົນອື່ນ ທວງເອົາສິ່ງທີ່ສັນຍາໄວ້ບໍ່ໄດ້.
contract-other-passport-how = ທຽບຂໍ້ມູນ: ອ່ານເລກໜັງສືຜ່ານແດນໃນສັນຍາເທື່ອລະຕົວ ແລ້ວອ່ານໃນໜັງສືຜ່ານແດນ. ອ່ານວ່າແຕ່ລະສະບັບອອກເມື່ອໃດ: ເລກທີ່ເກົ່າກວ່າໜັງສືຜ່ານແດນ ອາດແມ່ນເລກຂອງເຫຼັ້ມກ່ອນ. ຖາມ: “ເຊັນສັນຍານີ້ເມື່ອໃດ? ຕອນນັ້ນໃຊ້ໜັງສືຜ່ານແດນເຫຼັ້ມໃດ?”
contract-other-passport-mistaken = ສັນຍາທີ່ເຮັດກ່ອນປ່ຽນໜັງສືຜ່ານແດນ ຈະລະບຸເຫຼັ້ມເກົ່າ. ຜິດຕົວເລກດຽວອາດເປັນການພິມຜິດ: ບອກແຖວທີສອງວ່າຕົວເລກໃດຕ່າງກັນ.
contract-other-passport-rule = ເອກະສານປະກອບຕ້ອງເປັນຂອງຜູ້ທີ່ສະແດງ; ຂໍ້ຂັດແຍ່ງໃຫ້ສົ່ງຕໍ່ແຖວທີສອງພ້ອມຂໍ້ເທັດຈິງ, ບໍ່ແມ່ນການຄາດເດົາ.

# Observations, one for each trace: facts only
contract-other-passport-number = ສັນຍາລະບຸໜັງສືຜ່ານແດນ { $shown }; ເຫຼັ້ມນີ້ແມ່ນ { $genuine }.
contract-other-passport-made = ສັນຍາເຮັດວັນທີ { $made }, ຕອນນັ້ນໜັງສືຜ່ານແດນເຫຼັ້ມນີ້ມີແລ້ວ: ອອກວັນທີ { $issued }.
contract-other-passport-passport-number = ໜັງສືຜ່ານແດນນີ້ແມ່ນ { $genuine }; ສັນຍາລະບຸ { $shown }.
contract-other-passport-passport-issue = ໜັງສືຜ່ານແດນອອກວັນທີ { $issued }, ກ່ອນສັນຍາວັນທີ { $made }: ມັນບໍ່ແມ່ນເຫຼັ້ມທີ່ໃໝ່ກວ່າ.
