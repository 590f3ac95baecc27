using CareersBot.Intents.EventsProgrammes;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ApplicationHelp;

/// <summary>What to put in a form, also without experience. The bot asks questions and never writes for anybody.</summary>
internal static class ApplicationHelpIntent
{
    private const int MostWordsOnLength = 9;
    private const string NoExperience = "I have no experience";
    private const string WhoHelps = "Who can read it?";

    internal static Intent Row { get; } = new()
    {
        Id = "application_help",
        Labels = ["Help with my form", NoExperience, WhoHelps, "A pattern to copy"],
        Rule = ask => IsAboutItsLength(ask) ? 1.4
            : IsAboutMachines(ask.Message) ? 0.6
            : ask.Message.Has("interview") && ask.Message.Says("wear", "outfit", "clothes") ? 1
            : ask.Message.Words is ["cv" or "cvs", ..] or [.., "cv" or "cvs"] ? 0.5
            : ask.Message.Has("application") || (ask.Message.Says("form", "statement", "cv") && ask.Message.Says("help", "write", "put", "fill")) ? 0.15 : 0,
        Policy = Decide,
    };

    private static Answer Decide(Ask ask)
    {
        var message = ask.Message;
        if (message.Text == WhoHelps) return Programme(ask);
        if (message.Text == "A pattern to copy") return ApplicationHelpReplies.Pattern;
        if (IsAboutItsLength(ask)) return ApplicationHelpReplies.Length;
        if (IsAboutMachines(message)) return ApplicationHelpReplies.Machines;
        if (message.Says("wear", "outfit", "clothes")) return ApplicationHelpReplies.Clothes;
        if (message.Says("cv", "cvs")) return ApplicationHelpReplies.Cv;
        if (message.Says("ucas")) return ApplicationHelpReplies.Statement(message.Occupation ?? ask.Last);
        if (message.Says("email", "emails", "letter")) return ApplicationHelpReplies.Letter;
        if (message.Says("check", "read", "write", "mark", "correct", "proofread", "look") && !message.Says("what", "how")) return ApplicationHelpReplies.CheckYourself;
        if (IsStatement(message)) return ApplicationHelpReplies.Statement(message.Occupation ?? ask.Last);
        if (message.Says("reference", "references", "referee", "referees")) return ApplicationHelpReplies.Referees;
        if (message.Says("reject", "rejected", "shortlisted", "unsuccessful", "refused")) return ApplicationHelpReplies.Rejected;
        if (message.Text == NoExperience || IsWithoutExperience(message)) return ApplicationHelpReplies.NoExperience(ask.Message.Occupation ?? ask.Last);
        return ApplicationHelpReplies.WhatToPut(ask.Message.Occupation ?? ask.Last, Terms.Find(ask.Catalogue, "supporting-information"));
    }

    // A personal statement goes with a course, unless a job or its form is spoken of.
    private static bool IsStatement(Understood message) => message.Says("statement", "statements") && message.Says("personal", "uni", "university", "course", "degree")
        && !message.Says("form", "forms", "advert", "band", "job", "jobs", "apprenticeship", "supporting");

    // "How long should it be", of what was just spoken of; how long the training is, is asked with other words.
    private static bool IsAboutItsLength(Ask ask) => ask.Memory.Intent == Row.Id && ask.Message.Mentions.Count == 0 && ask.Message.Words.Count <= MostWordsOnLength
        && (ask.Message.Words is ["how", "long", "should" or "can" or "must" or "does", "it" or "a" or "my" or "the" or "they" or "i", ..] or ["how", "long"]
            || (ask.Message.Words is ["how", "many", ..] && ask.Message.Says("words", "pages", "characters", "lines", "paragraphs")))
        && !ask.Message.Says("take", "train", "training", "course", "wait", "hear", "reply");

    private static bool IsAboutMachines(Understood message) => message.Says("chatgpt", "gpt", "copilot", "gemini") && message.Says("use", "using", "used", "write", "ok", "allowed", "cheating") && !message.Says("you");

    private static Answer Programme(Ask ask)
    {
        var answer = EventsProgrammesReplies.Of(ask with { Message = ask.Message with { Words = [] } }, ProgrammeOffer.ApplicationHelp);
        return answer with { Text = $"A teacher, your careers adviser or somebody at home can read it. {answer.Text}" };
    }

    private static bool IsWithoutExperience(Understood message) => (message.Says("experience") && message.Says("no", "without", "zero", "havent", "none", "any"))
        || message.Says("babysitting", "caring", "gran", "nan", "paper", "hobby", "hobbies", "volunteering", "tesco", "shop");
}
