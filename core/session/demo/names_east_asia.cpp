// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/names.h"

namespace core::session::demo {
namespace {

// A table reads better in columns.
// clang-format off
constexpr NamePair kChineseMen[] = {
    {"Guoqiang", "国强"}, {"Xiaoming", "小明"}, {"Chengyu", "承宇"}, {"Wei", "伟"},
    {"Jianjun", "建军"},  {"Haoran", "浩然"},   {"Zhiyuan", "志远"}, {"Peng", "鹏"},
};
constexpr NamePair kChineseWomen[] = {
    {"Jiayi", "佳怡"}, {"Min", "敏"}, {"Xiuying", "秀英"}, {"Yan", "燕"}, {"Lihua", "丽华"}};
constexpr NamePair kChineseFamilies[] = {
    {"Wang", "王"}, {"Li", "李"},   {"Zhang", "张"}, {"Chen", "陈"},
    {"Wu", "吴"},   {"Zhou", "周"}, {"Lin", "林"},
};

constexpr NamePair kTaiwaneseMen[] = {
    {"Chih-ming", "志明"}, {"Chun-chieh", "俊傑"}, {"Tsung-han", "宗翰"}};
constexpr NamePair kTaiwaneseWomen[] = {{"Ya-ting", "雅婷"}, {"Shu-fen", "淑芬"}};
constexpr NamePair kTaiwaneseFamilies[] = {{"Chen", "陳"}, {"Huang", "黃"}, {"Chang", "張"}};

constexpr NamePair kBurmeseMen[] = {
    {"Aung Ko Ko", "အောင်ကိုကို"}, {"Kyaw Zin", "ကျော်ဇင်"}, {"Zaw Min Oo", "ဇော်မင်းဦး"},
    {"Thet Naing", "သက်နိုင်"},   {"Myo Min", "မျိုးမင်း"},  {"Maung Maung Gyi", "မောင်မောင်ကြီး"},
};
constexpr NamePair kBurmeseWomen[] = {
    {"Nan Khin Htwe", "နန်းခင်ထွေး"},
    {"Su Su Hlaing", "စုစုလှိုင်"},
    {"Thida Aye", "သီတာအေး"},
    {"Ei Phyu", "အိဖြူ"},
};

constexpr NamePair kThaiMen[] = {
    {"Somchai", "สมชาย"}, {"Anucha", "อนุชา"}, {"Wichai", "วิชัย"}, {"Prasert", "ประเสริฐ"}};
constexpr NamePair kThaiWomen[] = {{"Malee", "มาลี"}, {"Siriporn", "ศิริพร"}, {"Nittaya", "นิตยา"}};
constexpr NamePair kThaiFamilies[] = {
    {"Jaidee", "ใจดี"},
    {"Saetang", "แซ่ตั้ง"},
    {"Kaewta", "แก้วตา"},
    {"Thongdee", "ทองดี"},
};

constexpr NamePair kLaoMen[] = {{"Somphone", "ສົມພອນ"}, {"Khamla", "ຄຳຫຼ້າ"}, {"Bounmy", "ບຸນມີ"}};
constexpr NamePair kLaoWomen[] = {{"Noy", "ນ້ອຍ"}, {"Khamphone", "ຄຳພອນ"}};
constexpr NamePair kLaoFamilies[] = {
    {"Sisavath", "ສີສະຫວາດ"}, {"Phommachanh", "ພົມມະຈັນ"}, {"Vongsa", "ວົງສາ"}};

constexpr NamePair kKhmerMen[] = {{"Sokha", "សុខា"}, {"Dara", "ដារា"}, {"Vanna", "វណ្ណា"}};
constexpr NamePair kKhmerWomen[] = {{"Sreymom", "ស្រីមុំ"}, {"Bopha", "បុប្ផា"}};
constexpr NamePair kKhmerFamilies[] = {{"Chan", "ចាន់"}, {"Sok", "សុខ"}, {"Keo", "កែវ"}};

constexpr NamePair kVietnameseMen[] = {
    {"Văn Hùng", ""}, {"Minh Khôi", ""}, {"Văn Lực", ""},
    {"Quốc Bảo", ""}, {"Đức Anh", ""},   {"Hữu Phước", ""},
};
constexpr NamePair kVietnameseWomen[] = {
    {"Thị Kim Oanh", ""}, {"Anh Thư", ""}, {"Thị Hồng", ""}, {"Ngọc Ánh", ""}};
constexpr NamePair kVietnameseFamilies[] = {
    {"Nguyễn", ""}, {"Trần", ""}, {"Hoàng", ""}, {"Phạm", ""}, {"Lê", ""}, {"Đặng", ""},
};

constexpr NamePair kIndonesianMen[] = {
    {"Budi Santoso", ""},   {"Agus Salim", ""},   {"Dedi Kurniawan", ""}, {"Hendra", ""},
    {"Rizki Ramadhan", ""}, {"Eko Prasetyo", ""}, {"Wahyu", ""},
};
constexpr NamePair kIndonesianWomen[] = {
    {"Siti Maryani", ""}, {"Ratna", ""}, {"Dewi Lestari", ""}, {"Nur Aini", ""}};

constexpr NamePair kFilipinoMen[] = {
    {"Mark Anthony", ""}, {"Jomar", ""}, {"Rodel", ""}, {"Miguel", ""}, {"Jericho", ""}};
constexpr NamePair kFilipinoWomen[] = {
    {"Jocelyn", ""}, {"Maricel", ""}, {"Rowena", ""}, {"Angelica", ""}, {"Liezl", ""},
};
constexpr NamePair kFilipinoFamilies[] = {
    {"Dela Peña", ""},  {"Abad", ""},     {"Santos", ""},
    {"Villanueva", ""}, {"Macaraeg", ""}, {"Nuñez", ""},
};

constexpr NamePair kMalaysianMen[] = {
    {"Ahmad Faizal bin Ismail", ""}, {"Mohd Hafiz bin Osman", ""}, {"Amirul bin Zainal", ""}};
constexpr NamePair kMalaysianWomen[] = {{"Nurul Huda binti Rahim", ""}, {"Farah binti Yusof", ""}};

constexpr NameGroup kEastAsia[] = {
    {"CHN", "cmn", 9, NameOrder::FamilyGiven, "EJ", kChineseMen, kChineseWomen, kChineseFamilies},
    {"TWN", "cmn", 2, NameOrder::FamilyGiven, "3", kTaiwaneseMen, kTaiwaneseWomen,
     kTaiwaneseFamilies},
    {"MMR", "mya", 7, NameOrder::GivenOnly, "MG", kBurmeseMen, kBurmeseWomen, {}},
    {"THA", "tha", 3, NameOrder::GivenFamily, "AC", kThaiMen, kThaiWomen, kThaiFamilies},
    {"LAO", "lao", 2, NameOrder::GivenFamily, "PA", kLaoMen, kLaoWomen, kLaoFamilies},
    {"KHM", "khm", 2, NameOrder::FamilyGiven, "N0", kKhmerMen, kKhmerWomen, kKhmerFamilies},
    {"VNM", "vie", 8, NameOrder::FamilyGiven, "C", kVietnameseMen, kVietnameseWomen,
     kVietnameseFamilies},
    {"IDN", "ind", 7, NameOrder::GivenOnly, "E", kIndonesianMen, kIndonesianWomen, {}},
    {"PHL", "fil", 9, NameOrder::GivenFamily, "P", kFilipinoMen, kFilipinoWomen, kFilipinoFamilies},
    {"MYS", "msa", 2, NameOrder::GivenOnly, "A", kMalaysianMen, kMalaysianWomen, {}},
};
// clang-format on

} // namespace

std::span<const NameGroup> eastAsianNames()
{
    return kEastAsia;
}

} // namespace core::session::demo
