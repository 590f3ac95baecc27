using CareersBot.Intents.EventsProgrammes;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ApplicationHelp;

/// <summary>What to put in a form, also without experience. The bot asks questions and never writes for anybody.</summary>
internal static class ApplicationHelpIntent
{
    private const string NoExperience = "I have no experience";
    private const string WhoHelps = "Who can read it?";

    internal static Intent Row { get; } = new()
    {
        Id = "application_help",
        Labels = ["Help with my form", NoExperience, WhoHelps, "A pattern to copy"],
        Rule = ask => IsAboutMachines(ask.Message) ? 0.6
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
        if (IsAboutMachines(message)) return ApplicationHelpReplies.Machines;
        if (message.Says("wear", "outfit", "clothes")) return ApplicationHelpReplies.Clothes;
        if (message.Says("cv", "cvs")) return ApplicationHelpReplies.Cv;
        if (message.Says("ucas") || (message.Says("personal", "statement") && message.Says("uni", "university", "course", "degree"))) return ApplicationHelpReplies.Statement(message.Occupation ?? ask.Last);
        if (message.Says("email", "emails", "letter")) return ApplicationHelpReplies.Letter;
        if (message.Says("check", "read", "write", "mark", "correct", "proofread", "look") && !message.Says("what", "how")) return ApplicationHelpReplies.CheckYourself;
        if (message.Says("reference", "references", "referee", "referees")) return ApplicationHelpReplies.Referees;
        if (message.Says("reject", "rejected", "shortlisted", "unsuccessful", "refused")) return ApplicationHelpReplies.Rejected;
        if (message.Text == NoExperience || IsWithoutExperience(message)) return ApplicationHelpReplies.NoExperience(ask.Message.Occupation ?? ask.Last);
        return ApplicationHelpReplies.WhatToPut(ask.Message.Occupation ?? ask.Last, Terms.Find(ask.Catalogue, "supporting-information"));
    }

    private static bool IsAboutMachines(Understood message) => message.Says("chatgpt", "gpt", "copilot", "gemini") && message.Says("use", "using", "used", "write", "ok", "allowed", "cheating") && !message.Says("you");

    private static Answer Programme(Ask ask)
    {
        var answer = EventsProgrammesReplies.Of(ask with { Message = ask.Message with { Words = [] } }, ProgrammeOffer.ApplicationHelp);
        return answer with { Text = $"A teacher, your careers adviser or somebody at home can read it. {answer.Text}" };
    }

    private static bool IsWithoutExperience(Understood message) => (message.Says("experience") && message.Says("no", "without", "zero", "havent", "none", "any"))
        || message.Says("babysitting", "caring", "gran", "nan", "paper", "hobby", "hobbies", "volunteering", "tesco", "shop");
}
