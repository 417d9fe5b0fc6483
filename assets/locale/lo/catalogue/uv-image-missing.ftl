# Catalogue: uv-image-missing
uv-image-missing = ການບໍ່ມີລາຍ UV
uv-image-missing-title = ບໍ່ມີລາຍ UV
uv-image-missing-words = ບໍ່ມີລາຍ uv, uv, ມືດໃຕ້ uv, ບໍ່ເຮືອງແສງ, ບໍ່ມີໝຶກເຮືອງແສງ, ຮູບ uv
uv-image-missing-summary = ໃຕ້ແສງ UV-A ໜ້າຂໍ້ມູນມືດ ໃນບ່ອນທີ່ຂອງແທ້ມີລາຍເຮືອງແສງ.
uv-image-missing-why = ໝຶກທີ່ບໍ່ເຫັນໃນແສງທຳມະດາ ແລະ ເຮືອງແສງໃຕ້ UV ກວດງ່າຍ ແຕ່ເຮັດຕາມຍາກ. ຖ້າແບບນັ້ນມີ ແຕ່ໜ້ານີ້ບໍ່ມີ, ໜ້ານີ້ບໍ່ແມ່ນຂອງແທ້.
uv-image-missing-how = UV-A: ຊອກຫາລາຍທີ່ຕົວຢ່າງສະແດງ. ປຽບທຽບ: ວາງຂອງແທ້ໄວ້ຂ້າງກັນໃຕ້ໂຄມດຽວກັນ. ເບິ່ງ MRZ ແລະ ຮູບຖ່າຍນຳ, ເພາະບາງສ່ວນຂອງລາຍອາດຜ່ານບ່ອນນັ້ນ.
uv-image-missing-mistaken = ໃນເຫຼັ້ມເກົ່າ ໝຶກອາດຈາງ: ລາຍອ່ອນ ແຕ່ຄົບ ແລະ ສີຖືກ. ຕົວພິມທີ່ທັບຢູ່ບັງແສງບາງບ່ອນ.
uv-image-missing-rule = ໝຶກເຮືອງແສງ UV ຢູ່ໜ້າຂໍ້ມູນແມ່ນລັກສະນະພື້ນຖານ (ICAO Doc 9303-2, ເອກະສານຊ້ອນທ້າຍ A, A.5.3).

# Observations, one for each trace: facts only
uv-image-missing-dark = ໃຕ້ແສງ UV-A ບໍ່ມີຫຍັງເຮືອງແສງຢູ່ບ່ອນນີ້; ຂອງແທ້ມີລາຍ UV ຢູ່ບ່ອນນີ້.
