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
