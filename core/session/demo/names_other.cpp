// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/names.h"

namespace core::session::demo {
namespace {

// A table reads better in columns.
// clang-format off
constexpr NamePair kAmharicMen[] = {
    {"Dawit", "ዳዊት"},      {"Haile", "ኃይሌ"},  {"Yonas", "ዮናስ"},  {"Abebe", "አበበ"},
    {"Tewodros", "ቴዎድሮስ"}, {"Bekele", "በቀለ"}, {"Kebede", "ከበደ"}, {"Samuel", "ሳሙኤል"},
};
constexpr NamePair kAmharicWomen[] = {
    {"Selamawit", "ሰላማዊት"}, {"Almaz", "አልማዝ"}, {"Abebech", "አበበች"},
    {"Mekdes", "መቅደስ"},     {"Sara", "ሳራ"},    {"Tigist", "ትዕግስት"},
};
constexpr NamePair kAmharicFathers[] = {
    {"Haile", "ኃይሌ"},    {"Tadesse", "ታደሰ"}, {"Bekele", "በቀለ"}, {"Girma", "ግርማ"},
    {"Tesfaye", "ተስፋዬ"}, {"Alemu", "አለሙ"},   {"Dawit", "ዳዊት"},  {"Mengistu", "መንግስቱ"},
};

constexpr NamePair kArabicMen[] = {
    {"Youssef", "يوسف"}, {"Khalid", "خالد"}, {"Omar", "عمر"}, {"Hassan", "حسن"}};
constexpr NamePair kArabicWomen[] = {{"Fatima", "فاطمة"}, {"Khadija", "خديجة"}, {"Salma", "سلمى"}};
constexpr NamePair kArabicFamilies[] = {
    {"El Idrissi", "الإدريسي"}, {"Benali", "بنعلي"}, {"Alaoui", "العلوي"}, {"Amrani", "العمراني"}};

constexpr NamePair kKenyanMen[] = {
    {"Peter", ""}, {"Brian", ""}, {"Kevin", ""}, {"Dennis", ""}, {"Collins", ""}, {"Victor", ""},
};
constexpr NamePair kKenyanWomen[] = {
    {"Faith", ""}, {"Mercy", ""}, {"Wanjiru", ""}, {"Achieng", ""}};
constexpr NamePair kKenyanFamilies[] = {
    {"Otieno", ""}, {"Kamau", ""}, {"Mwangi", ""}, {"Kiprop", ""}, {"Njoroge", ""}, {"Wafula", ""},
};

constexpr NamePair kUgandanMen[] = {
    {"Patrick", ""}, {"Ronald", ""}, {"Godfrey", ""}, {"Moses", ""}};
constexpr NamePair kUgandanWomen[] = {{"Grace", ""}, {"Harriet", ""}, {"Prossy", ""}};
constexpr NamePair kUgandanFamilies[] = {
    {"Okello", ""}, {"Mukasa", ""}, {"Ssali", ""}, {"Nakato", ""}, {"Byaruhanga", ""}};

constexpr NamePair kTanzanianMen[] = {{"Juma", ""}, {"Baraka", ""}, {"Emmanuel", ""}};
constexpr NamePair kTanzanianWomen[] = {{"Neema", ""}, {"Rehema", ""}};
constexpr NamePair kTanzanianFamilies[] = {{"Mushi", ""}, {"Massawe", ""}, {"Kileo", ""}};

constexpr NamePair kNigerianMen[] = {{"Chinedu", ""}, {"Emeka", ""}, {"Tunde", ""}};
constexpr NamePair kNigerianWomen[] = {{"Ngozi", ""}, {"Blessing", ""}};
constexpr NamePair kNigerianFamilies[] = {{"Okonkwo", ""}, {"Adeyemi", ""}, {"Eze", ""}};

constexpr NamePair kGhanaianMen[] = {{"Kwame", ""}, {"Kofi", ""}, {"Yaw", ""}};
constexpr NamePair kGhanaianWomen[] = {{"Akosua", ""}, {"Ama", ""}};
constexpr NamePair kGhanaianFamilies[] = {{"Mensah", ""}, {"Owusu", ""}, {"Boateng", ""}};

constexpr NamePair kRwandanMen[] = {{"Jean Claude", ""}, {"Eric", ""}};
constexpr NamePair kRwandanWomen[] = {{"Diane", ""}, {"Claudine", ""}};
constexpr NamePair kRwandanFamilies[] = {{"Habimana", ""}, {"Uwimana", ""}, {"Niyonzima", ""}};

constexpr NamePair kSouthAfricanMen[] = {{"Sipho", ""}, {"Thabo", ""}, {"Pieter", ""}};
constexpr NamePair kSouthAfricanWomen[] = {{"Nomsa", ""}, {"Lerato", ""}};
constexpr NamePair kSouthAfricanFamilies[] = {{"Dlamini", ""}, {"Nkosi", ""}, {"Botha", ""}};

constexpr NamePair kBrazilianMen[] = {
    {"Luiz Henrique", ""}, {"Rafael", ""}, {"João Paulo", ""}, {"Thiago", ""}};
constexpr NamePair kBrazilianWomen[] = {{"Larissa", ""}, {"Camila", ""}};
constexpr NamePair kBrazilianFamilies[] = {
    {"Moreira da Silva", ""}, {"Souza", ""}, {"Araújo", ""}, {"Conceição", ""}};

constexpr NamePair kUzbekMen[] = {{"Sherzod", "Шерзод"}, {"Jasur", "Жасур"}, {"Aziz", "Азиз"}};
constexpr NamePair kUzbekFamilies[] = {
    {"Karimov", "Каримов"}, {"Yusupov", "Юсупов"}, {"Rakhimov", "Рахимов"}};

constexpr NamePair kRussianMen[] = {{"Aleksei", "Алексей"}, {"Dmitrii", "Дмитрий"}};
constexpr NamePair kRussianWomen[] = {{"Olga", "Ольга"}, {"Irina", "Ирина"}};
constexpr NamePair kRussianFamilies[] = {
    {"Petrenko", "Петренко"}, {"Shevchuk", "Шевчук"}, {"Bondar", "Бондарь"}};

constexpr NameGroup kOther[] = {
    {"ETH", "amh", 10, NameOrder::GivenFather, "EP", kAmharicMen, kAmharicWomen, kAmharicFathers},
    {"KEN", "swa", 8, NameOrder::GivenFamily, "BK", kKenyanMen, kKenyanWomen, kKenyanFamilies},
    {"UGA", "eng", 5, NameOrder::GivenFamily, "A0", kUgandanMen, kUgandanWomen, kUgandanFamilies},
    {"MAR", "ara", 3, NameOrder::GivenFamily, "MD", kArabicMen, kArabicWomen, kArabicFamilies},
    {"TZA", "swa", 2, NameOrder::GivenFamily, "TAE", kTanzanianMen, kTanzanianWomen,
     kTanzanianFamilies},
    {"NGA", "eng", 2, NameOrder::GivenFamily, "B0", kNigerianMen, kNigerianWomen,
     kNigerianFamilies},
    {"GHA", "eng", 2, NameOrder::GivenFamily, "G", kGhanaianMen, kGhanaianWomen, kGhanaianFamilies},
    {"RWA", "kin", 1, NameOrder::GivenFamily, "PC", kRwandanMen, kRwandanWomen, kRwandanFamilies},
    {"ZAF", "eng", 2, NameOrder::GivenFamily, "M0", kSouthAfricanMen, kSouthAfricanWomen,
     kSouthAfricanFamilies},
    {"BRA", "por", 4, NameOrder::GivenFamily, "GC", kBrazilianMen, kBrazilianWomen,
     kBrazilianFamilies},
    {"UZB", "uzb", 2, NameOrder::GivenFamily, "FA", kUzbekMen, {}, kUzbekFamilies},
    {"RUS", "rus", 1, NameOrder::GivenFamily, "75", kRussianMen, kRussianWomen, kRussianFamilies},
};
// clang-format on

} // namespace

std::span<const NameGroup> otherNames()
{
    return kOther;
}

} // namespace core::session::demo
