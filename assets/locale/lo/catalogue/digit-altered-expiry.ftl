# Catalogue: digit-altered-expiry
digit-altered-expiry = ການດັດແປງວັນໝົດອາຍຸ
digit-altered-expiry-title = ວັນໝົດອາຍຸຖືກດັດແປງ
digit-altered-expiry-words = ວັນໝົດອາຍຸ, ປ່ຽນວັນທີ, ປ່ຽນປີ, ຂູດລຶບ, ລຶບ, ຕໍ່ອາຍຸ, ໝົດອາຍຸ, ດັດແປງ
digit-altered-expiry-summary = ປີໝົດອາຍຸຖືກລຶບ ແລະ ຂຽນໃໝ່; MRZ ຍັງບອກວັນທີເກົ່າ.
digit-altered-expiry-why = ໜັງສືຜ່ານແດນອາດໝົດອາຍຸແລ້ວ ແລະ ຜູ້ຖືເດີນທາງດ້ວຍອາຍຸທີ່ບໍ່ມີໃຜໃຫ້. ອົງການທີ່ອອກຮູ້ແຕ່ວັນທີເກົ່າ.
digit-altered-expiry-how = ເຄື່ອງອ່ານ MRZ: ທຽບວັນໝົດອາຍຸກັບວັນທີທີ່ພິມ. UV-A: ຊອກຫາແສງເຮືອງອ້ອມປີ. ສ່ອງຜ່ານ ແລະ ແສງສ່ຽງ: ຊອກຫາບ່ອນບາງ ແລະ ຍຸບ ທີ່ລາຍພື້ນຈາງ. ແວ່ນຂະຫຍາຍ: ທຽບຕົວເລກຂອງປີກັບຕົວເລກຂອງວັນ. ເຄື່ອງອ່ານຊິບ: DG1 ຍັງເກັບວັນທີທີ່ອະນຸຍາດ.
digit-altered-expiry-mistaken = ຮອຍນ້ຳຜ່ານຫຼາຍຊ່ອງ ແລະ ຫຼາຍໜ້າ, ແຕ່ຕົວເລກ ແລະ ລາຍພື້ນຍັງຄົບ. ການພິມທີ່ບໍ່ສະເໝີໜ້ອຍໜຶ່ງເປັນເລື່ອງປົກກະຕິ ຖ້າທຸກຕົວເລກຄືກັນ.
digit-altered-expiry-rule = ການດັດແປງຂໍ້ມູນແມ່ນໄພທີ່ ICAO ລະບຸ (ICAO Doc 9303-2, A.4). ວັນໝົດອາຍຸພິມໄວ້ ແລະ ມີອີກຢູ່ຕຳແໜ່ງ 22 ຫາ 27 ຂອງ MRZ (9303-4 §4.2.2); ທັງສອງຕ້ອງກົງກັນ.

# Observations, one for each trace: facts only
digit-altered-expiry-data = ໜ້ານີ້ຂຽນວ່າ { $shown }; MRZ ບອກ { $genuine }.
digit-altered-expiry-mrz = ຕຳແໜ່ງ 22 ຫາ 27 ບອກວັນໝົດອາຍຸ { $genuine }; ໜ້ານີ້ຂຽນວ່າ { $shown }.
digit-altered-expiry-erasure = ໃຕ້ແສງ UV-A ມີບ່ອນເຮືອງແສງອ້ອມປີ; ຂອງແທ້ຍັງມືດຢູ່.
digit-altered-expiry-thin = ໜ້າອ້ອມປີບາງກວ່າ ແລະ ຍຸບ, ລາຍພື້ນຈາງກວ່າ; ຂອງແທ້ສະເໝີກັນ.
digit-altered-expiry-process = ໃຕ້ແວ່ນຂະຫຍາຍ ຕົວເລກຂອງປີມີຈຸດແບບອື່ນ ແລະ ຢູ່ຕ່ຳກວ່າສ່ວນອື່ນຂອງວັນທີ.
