// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt/prompter.h"

#include <deque>
#include <vector>

namespace test {

/// Answers from a script. A question that the script does not expect fails the test; so does, at
/// the end of its life, an answer that nobody asked for.
class ScriptedPrompter final : public ui::prompt::Prompter {
public:
    ScriptedPrompter() = default;
    ~ScriptedPrompter() override;
    ScriptedPrompter(const ScriptedPrompter&) = delete;
    ScriptedPrompter& operator=(const ScriptedPrompter&) = delete;

    void expectAsk(bool answer) { m_script.push_back({Kind::Ask, answer, {}}); }
    void expectWarn() { m_script.push_back({Kind::Warn, false, {}}); }
    /// An empty path: the person closes the chooser.
    void expectChooseFile(const QString& path)
    {
        m_script.push_back({Kind::ChooseFile, false, path});
    }
    void expectChooseFolder(const QString& path)
    {
        m_script.push_back({Kind::ChooseFolder, false, path});
    }
    void expectSaveFile(const QString& path) { m_script.push_back({Kind::SaveFile, false, path}); }

    /// What was asked, in order, for looking at the words.
    [[nodiscard]] const std::vector<ui::prompt::Question>& questions() const { return m_questions; }
    [[nodiscard]] const std::vector<QString>& warnings() const { return m_warnings; }
    [[nodiscard]] const std::vector<ui::prompt::FileRequest>& files() const { return m_files; }

    void ask(QWidget* owner, const ui::prompt::Question& question,
             std::function<void(bool)> answered) override;
    void warn(QWidget* owner, const QString& title, const QString& text) override;
    void chooseFile(QWidget* owner, const ui::prompt::FileRequest& request,
                    std::function<void(QString)> chosen) override;
    void chooseFolder(QWidget* owner, const ui::prompt::FileRequest& request,
                      std::function<void(QString)> chosen) override;
    void saveFile(QWidget* owner, const ui::prompt::FileRequest& request,
                  std::function<void(QString)> chosen) override;

private:
    enum class Kind { Ask, Warn, ChooseFile, ChooseFolder, SaveFile };
    struct Step {
        Kind kind;
        bool answer;
        QString path;
    };

    bool next(Kind kind, const QString& title, Step& step);
    void file(Kind kind, const ui::prompt::FileRequest& request,
              const std::function<void(QString)>& chosen);

    std::deque<Step> m_script;
    std::vector<ui::prompt::Question> m_questions;
    std::vector<QString> m_warnings;
    std::vector<ui::prompt::FileRequest> m_files;
};

} // namespace test
