# Catalogue: invitation-after-visa
invitation-after-visa = ໜັງສືເຊີນທີ່ຍາວກວ່າວີຊາ
invitation-after-visa-title = ຖືກເຊີນຍາວກວ່າວີຊາ
invitation-after-visa-words = ໜັງສືເຊີນ, ໄລຍະພັກເຊົາ, ວີຊາໝົດອາຍຸ, ພັກເກີນ, ວັນທີ, ຈຸດປະສົງ
invitation-after-visa-summary = ຜູ້ເຊີນເຊີນຮອດມື້ທີ່ຫຼາຍອາທິດຫຼັງວີຊາໝົດອາຍຸ.
invitation-after-visa-why = ໄລຍະພັກບອກຈຸດປະສົງ. ວັນໃນໜັງສືເຊີນແມ່ນວັນທີ່ຂໍວີຊາ; ຖ້າຍາວກວ່ານັ້ນ ແຜນການອາດເປັນຢ່າງອື່ນ ແລະ ອາດບໍ່ແມ່ນແຜນຂອງຜູ້ເດີນທາງເອງ.
invitation-after-visa-how = ທຽບຂໍ້ມູນ: ອ່ານມື້ສຸດທ້າຍຂອງໜັງສືເຊີນ ແລ້ວອ່ານມື້ສຸດທ້າຍຂອງວີຊາ. ຖາມ: “ຈະພັກດົນປານໃດ? ຈະກັບມື້ໃດ? ເມື່ອວີຊາໝົດຈະເຮັດແນວໃດ?”
invitation-after-visa-mistaken = ຜູ້ເຊີນມັກຂຽນວັນຍາວໄວ້ ແລະ ວີຊາອາດໃຫ້ໜ້ອຍວັນກວ່າທີ່ຂໍ. ປີ້ກັບກ່ອນວີຊາໝົດເຮັດໃຫ້ຈະແຈ້ງ. ລຳດັບວັນ ແລະ ເດືອນ ແຕກຕ່າງກັນ: ໃຫ້ອ່ານວັນທີຕາມທີ່ລັດນັ້ນຂຽນ.
invitation-after-visa-rule = ຈຸດປະສົງ ແລະ ໄລຍະພັກເຊົາຕ້ອງສອດຄ່ອງກັບວີຊາ; ຖ້າສົງໄສ ໃຫ້ສົ່ງຕໍ່ແຖວທີສອງພ້ອມຂໍ້ເທັດຈິງ, ບໍ່ແມ່ນການຄາດເດົາ.

# Observations, one for each trace: facts only
invitation-after-visa-stay = ໜັງສືເຊີນຮອດວັນທີ { $shown }; ວີຊາໝົດອາຍຸວັນທີ { $genuine }.
invitation-after-visa-visa = ວີຊາໝົດອາຍຸວັນທີ { $genuine }; ໜັງສືເຊີນຮອດວັນທີ { $shown }.
