// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seal/base_file.h"

namespace core::storage::seal {

int BaseFile::open(sqlite3_vfs* vfs, const char* name, int flags, int* outFlags)
{
    const auto size = static_cast<std::size_t>(vfs->szOsFile);
    m_memory = std::make_unique<std::max_align_t[]>(size / sizeof(std::max_align_t) + 1);
    const int rc = vfs->xOpen(vfs, name, raw(), flags, outFlags);
    if (rc != SQLITE_OK)
        close(); // a VFS may fail and still want its file closed
    return rc;
}

int BaseFile::close()
{
    int rc = SQLITE_OK;
    if (m_memory && raw()->pMethods != nullptr)
        rc = methods().xClose(raw());
    m_memory.reset();
    return rc;
}

} // namespace core::storage::seal
