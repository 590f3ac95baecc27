using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ApplicationHelp;

internal static class ApplicationHelpReplies
{
    private const int MostSkills = 3;

    internal static Answer WhatToPut(CatalogueEntry? entry, GlossaryTerm? term) => new(
        $"{(term is null ? "" : "The supporting information is where you show that you fit. ")}Copy each thing the advert asks for, and under it write one true example: what happened, what you did, how it ended.{Skills(entry)}")
    {
        Actions = ["I have no experience", "A pattern to copy", "Who can read it?", "Interview practice"],
        Entries = entry is null ? [] : [entry],
        Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
        More = term?.Meaning,
        Simpler = "Read the advert. For each thing, give one true example.",
    };

    internal static Answer NoExperience(CatalogueEntry? entry) => new(
        $"You have more than you think. School work, clubs, babysitting, caring for family, a paper round and volunteering all count. Ask yourself: when did I help, when did people rely on me, when did I stay calm?{Skills(entry)}")
    {
        Actions = ["A pattern to copy", "Who can read it?", "Work experience", "Jobs with no exams"],
        Entries = entry is null ? [] : [entry],
        Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
        Simpler = "Helping at home or school counts. Write what you did.",
    };

    internal static Answer Pattern { get; } = new(
        "I won't write it for you: it has to sound like you. Finish these in your own words: \"The advert asks for ...\", \"I showed this when ...\", \"I did ...\", \"Because of that ...\". Three or four of those make a good page.")
    {
        Actions = ["I have no experience", "Who can read it?", "Interview practice"],
        Simpler = "Finish this: I showed this when ...",
    };

    internal static Answer CheckYourself { get; } = new(
        "I can't read or write it for you, and please don't paste it here. Check three things: every point of the advert has an example; each example says what you did; no long gaps. Then ask a person to read it.")
    {
        Actions = ["Who can read it?", "A pattern to copy", "I have no experience"],
    };

    internal static Answer Machines { get; } = new(
        "You can use it for ideas or spelling, but not in your place. It does not know you, and it makes things up. Each example must be true and yours, as an interviewer will ask about it. The advert may say what is allowed.")
    {
        Actions = ["A pattern to copy", "I have no experience", "Who can read it?"],
        Simpler = "Use it for ideas. Write your own true examples.",
    };

    internal static Answer Cv { get; } = new(
        "First read the advert: many NHS jobs want a form in place of a CV. Keep a CV to two pages: how to reach you, a few lines on you, skills with examples, school, then work and volunteering, newest first.")
    {
        Actions = ["I have no experience", "A pattern to copy", "Who can read it?"],
        Simpler = "Two pages at most. Newest things first.",
    };

    internal static Answer Length { get; } = new(
        "The form says its own limit, and I don't hold it: look there before you write. Short and true beats long. When every point has one example, stop; then cut what you would not say out loud.")
    {
        Actions = ["A pattern to copy", "Who can read it?", "I have no experience"],
        Simpler = "The form says how long. Shorter is fine.",
    };

    internal static Answer Statement(CatalogueEntry? entry) => new(
        $"Say why this course, what you did that shows it, and what you learned from it. What you saw on work experience counts more than how many days it was.{Skills(entry)}")
    {
        Actions = ["A pattern to copy", "Work experience", "Who can read it?"],
        Entries = entry is null ? [] : [entry],
        Sources = entry is null ? [] : [entry.Occupation.Sources[0]],
        Simpler = "Say why, what you did, and what you learned.",
    };

    internal static Answer Letter { get; } = new(
        "Short is best. Four lines do it: who you are and your school year, what you ask for, why, and when you can come. Then thank them. Ask a person to read it before you send it.")
    {
        Actions = ["Work experience", "Who can read it?", "Help with my form"],
    };

    internal static Answer Clothes { get; } = new(
        "Clean, neat and comfortable is enough: what you would wear to meet a head teacher. You need no new suit. Lay it out the night before, and look up how to get there.")
    {
        Actions = ["Interview practice", "Help at interview", "Help with my form"],
    };

    internal static Answer Referees { get; } = new(
        "A reference comes from somebody who knows how you work: a teacher, tutor, manager or the leader of a club. Family and friends don't count. Ask them first. The form says how many you need.")
    {
        Actions = ["Help with my form", "I have an offer", "Talk to a person"],
    };

    internal static Answer Rejected { get; } = new(
        "That hurts, and it happens to most people. Forms are marked against the advert, so one missing example can cost the place. Ask for feedback, add an example for each point, and try again: many jobs come up often.")
    {
        Actions = ["A pattern to copy", "Who can read it?", "Where are jobs listed?"],
    };

    private static string Skills(CatalogueEntry? entry) => entry is null || entry.Occupation.Skills.Count == 0 ? ""
        : $" For {Wording.A(entry)} show: {Wording.Join([.. entry.Occupation.Skills.Take(MostSkills).Select(skill => Wording.Lower(skill.Name))])}.";
}
