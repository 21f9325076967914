// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/check/verify.h"

namespace core::storage {

/// Opens every piece every attachment names, and looks for pieces nobody names. A piece another
/// laptop wrote and that has not come yet is no fault, and only counted. Errors: Cancelled, Io;
/// StoreDamaged when not even the records can be read.
Status checkChunks(Database& db, VerifyReport& report, const JobControl& control);

} // namespace core::storage
