// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mrz/mrz_letters.h"

#include <algorithm>
#include <iterator>

namespace core::documents {
namespace {

/// In the order of the characters.
constexpr MrzLetter kMrzLetters[] = {
    {u'\u00C0', "A"},    {u'\u00C1', "A"},        {u'\u00C2', "A"},     {u'\u00C3', "A"},
    {u'\u00C4', "AE|A"}, {u'\u00C5', "AA|A"},     {u'\u00C6', "AE"},    {u'\u00C7', "C"},
    {u'\u00C8', "E"},    {u'\u00C9', "E"},        {u'\u00CA', "E"},     {u'\u00CB', "E"},
    {u'\u00CC', "I"},    {u'\u00CD', "I"},        {u'\u00CE', "I"},     {u'\u00CF', "I"},
    {u'\u00D0', "D"},    {u'\u00D1', "N|NXX"},    {u'\u00D2', "O"},     {u'\u00D3', "O"},
    {u'\u00D4', "O"},    {u'\u00D5', "O"},        {u'\u00D6', "OE|O"},  {u'\u00D8', "OE"},
    {u'\u00D9', "U"},    {u'\u00DA', "U"},        {u'\u00DB', "U"},     {u'\u00DC', "UE|UXX|U"},
    {u'\u00DD', "Y"},    {u'\u00DE', "TH"},       {u'\u0100', "A"},     {u'\u0102', "A"},
    {u'\u0104', "A"},    {u'\u0106', "C"},        {u'\u0108', "C"},     {u'\u010A', "C"},
    {u'\u010C', "C"},    {u'\u010E', "D"},        {u'\u0110', "D"},     {u'\u0112', "E"},
    {u'\u0114', "E"},    {u'\u0116', "E"},        {u'\u0118', "E"},     {u'\u011A', "E"},
    {u'\u011C', "G"},    {u'\u011E', "G"},        {u'\u0120', "G"},     {u'\u0122', "G"},
    {u'\u0124', "H"},    {u'\u0126', "H"},        {u'\u0128', "I"},     {u'\u012A', "I"},
    {u'\u012C', "I"},    {u'\u012E', "I"},        {u'\u0130', "I"},     {u'\u0131', "I"},
    {u'\u0132', "IJ"},   {u'\u0134', "J"},        {u'\u0136', "K"},     {u'\u0139', "L"},
    {u'\u013B', "L"},    {u'\u013D', "L"},        {u'\u013F', "L"},     {u'\u0141', "L"},
    {u'\u0143', "N"},    {u'\u0145', "N"},        {u'\u0147', "N"},     {u'\u014A', "N"},
    {u'\u014C', "O"},    {u'\u014E', "O"},        {u'\u0150', "O"},     {u'\u0152', "OE"},
    {u'\u0154', "R"},    {u'\u0156', "R"},        {u'\u0158', "R"},     {u'\u015A', "S"},
    {u'\u015C', "S"},    {u'\u015E', "S"},        {u'\u0160', "S"},     {u'\u0162', "T"},
    {u'\u0164', "T"},    {u'\u0166', "T"},        {u'\u0168', "U"},     {u'\u016A', "U"},
    {u'\u016C', "U"},    {u'\u016E', "U"},        {u'\u0170', "U"},     {u'\u0172', "U"},
    {u'\u0174', "W"},    {u'\u0176', "Y"},        {u'\u0178', "Y"},     {u'\u0179', "Z"},
    {u'\u017B', "Z"},    {u'\u017D', "Z"},        {u'\u0401', "E|IO"},  {u'\u0402', "D"},
    {u'\u0403', "G|GJ"}, {u'\u0404', "IE|YE"},    {u'\u0405', "DZ"},    {u'\u0406', "I"},
    {u'\u0407', "I|YI"}, {u'\u0408', "J"},        {u'\u0409', "LJ"},    {u'\u040A', "NJ"},
    {u'\u040B', "C|D"},  {u'\u040C', "K|KJ"},     {u'\u040E', "U"},     {u'\u040F', "DZ|DJ"},
    {u'\u0410', "A"},    {u'\u0411', "B"},        {u'\u0412', "V"},     {u'\u0413', "G|H"},
    {u'\u0414', "D"},    {u'\u0415', "E"},        {u'\u0416', "ZH|Z"},  {u'\u0417', "Z"},
    {u'\u0418', "I|Y"},  {u'\u0419', "I|Y"},      {u'\u041A', "K"},     {u'\u041B', "L"},
    {u'\u041C', "M"},    {u'\u041D', "N"},        {u'\u041E', "O"},     {u'\u041F', "P"},
    {u'\u0420', "R"},    {u'\u0421', "S"},        {u'\u0422', "T"},     {u'\u0423', "U"},
    {u'\u0424', "F"},    {u'\u0425', "KH|H"},     {u'\u0426', "TS|C"},  {u'\u0427', "CH|C"},
    {u'\u0428', "SH|S"}, {u'\u0429', "SHCH|SHT"}, {u'\u042A', "IE"},    {u'\u042B', "Y"},
    {u'\u042C', ""},     {u'\u042D', "E"},        {u'\u042E', "IU|YU"}, {u'\u042F', "IA|YA"},
    {u'\u046A', "U"},    {u'\u0474', "Y"},        {u'\u0490', "G"},     {u'\u0492', "G|GJ"},
    {u'\u04BA', "C"},    {u'\u0621', "XE"},       {u'\u0622', "XAA"},   {u'\u0623', "XAE"},
    {u'\u0624', "U"},    {u'\u0625', "I"},        {u'\u0626', "XI"},    {u'\u0627', "A"},
    {u'\u0628', "B"},    {u'\u0629', "XTA|XAH"},  {u'\u062A', "T"},     {u'\u062B', "XTH"},
    {u'\u062C', "J"},    {u'\u062D', "XH"},       {u'\u062E', "XKH"},   {u'\u062F', "D"},
    {u'\u0630', "XDH"},  {u'\u0631', "R"},        {u'\u0632', "Z"},     {u'\u0633', "S"},
    {u'\u0634', "XSH"},  {u'\u0635', "XSS"},      {u'\u0636', "XDZ"},   {u'\u0637', "XTT"},
    {u'\u0638', "XZZ"},  {u'\u0639', "E"},        {u'\u063A', "G"},     {u'\u0640', ""},
    {u'\u0641', "F"},    {u'\u0642', "Q"},        {u'\u0643', "K"},     {u'\u0644', "L"},
    {u'\u0645', "M"},    {u'\u0646', "N"},        {u'\u0647', "H"},     {u'\u0648', "W"},
    {u'\u0649', "XAY"},  {u'\u064A', "Y"},        {u'\u064B', ""},      {u'\u064C', ""},
    {u'\u064D', ""},     {u'\u064E', ""},         {u'\u064F', ""},      {u'\u0650', ""},
    {u'\u0652', ""},     {u'\u0670', ""},         {u'\u0671', "XXA"},   {u'\u0679', "XXT"},
    {u'\u067C', "XRT"},  {u'\u067E', "P"},        {u'\u0681', "XKE"},   {u'\u0685', "XXH"},
    {u'\u1E9E', "SS"},
};

constexpr bool isSortedByLetter()
{
    for (std::size_t i = 1; i < std::size(kMrzLetters); ++i) {
        if (kMrzLetters[i - 1].letter >= kMrzLetters[i].letter)
            return false;
    }
    return true;
}
static_assert(isSortedByLetter());

} // namespace

const MrzLetter* findMrzLetter(QChar capital)
{
    const auto* const found =
        std::lower_bound(std::begin(kMrzLetters), std::end(kMrzLetters), capital.unicode(),
                         [](const MrzLetter& row, char16_t letter) { return row.letter < letter; });
    const bool isKnown = found != std::end(kMrzLetters) && found->letter == capital.unicode();
    return isKnown ? found : nullptr;
}

} // namespace core::documents
