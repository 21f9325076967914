// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_parts/attachments_section.h"
#include "ui/text/error_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QLabel>
#include <QStandardItemModel>

namespace ui::pages {

using namespace Qt::StringLiterals;

QString attachmentErrorText(const core::Error& error)
{
    const QString why = error.args.empty() ? QString() : error.args.front();
    if (why == u"size"_s)
        return AttachmentsSection::tr("This file is empty or larger than 20 MB. Nothing was kept. "
                                      "Choose a smaller one.");
    if (why == u"kind"_s)
        return AttachmentsSection::tr("This is not a picture or a paper we can show. Nothing was "
                                      "kept. Choose a JPEG, PNG or PDF file.");
    if (why == u"media"_s)
        return AttachmentsSection::tr("This picture is not complete and cannot be drawn. Nothing "
                                      "was kept.");
    if (why == u"pixels"_s)
        return AttachmentsSection::tr("This picture is far too large to draw. Nothing was kept.");
    if (why == u"source"_s)
        return AttachmentsSection::tr("The file went away before it was read to the end. Nothing "
                                      "was kept. Check the stick, then add it again.");
    if (why == u"consent"_s)
        return AttachmentsSection::tr("A photo needs a yes to photos in Consent.");
    if (why == u"chunk"_s)
        return AttachmentsSection::tr("This content is on another laptop and has not come here "
                                      "yet.");
    return text::errorText(error);
}

QString AttachmentsSection::note() const
{
    return tr("Kept sealed on this laptop, and shown only here.");
}

std::vector<KeyHint> AttachmentsSection::keys() const
{
    return {
        {u"Enter"_s, tr("Show")}, {u"+ -"_s, tr("Larger, smaller")}, {u"Ctrl+V"_s, tr("Paste")}};
}

void AttachmentsSection::retranslate()
{
    m_photo->setText(tr("Add a photo"));
    m_add->setText(tr("Add a file"));
    m_face->setText(tr("Use as the person's photo"));
    m_aside->setText(tr("Put aside"));
    m_stop->setText(tr("Stop"));
    m_table->setAccessibleName(tr("Attachments"));
    m_shown->setAccessibleName(tr("The picture that is shown"));
    m_model->setHorizontalHeaderLabels(
        {tr("What"), tr("Title"), tr("Size"), tr("Added"), tr("By")});
}

} // namespace ui::pages
