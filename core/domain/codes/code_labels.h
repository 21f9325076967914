// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr_text.h"

#include <span>

namespace core::domain {

/// The labels of all code lists that are files, each once. They stand in a source, so that lupdate
/// finds them: resources/code_lists/make_labels.py makes it.
std::span<const TrText> codeLabels();
/// What can be said to a person to ask a question of the screening, each once.
std::span<const TrText> questionWords();

} // namespace core::domain
