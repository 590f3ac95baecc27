using CareersBot.Understanding;

namespace CareersBot.Intents;

/// <summary>What people ask of a job or a course that no record holds, such as strikes or how many drop out: that is said, and where to ask; the
/// nearest figure is no answer.</summary>
internal static class NotHeldMatters
{
    private const string StaffRules = "Ask the employer, or somebody who works there.";
    private const string Visit = "Visit, or ask the people who work there. What else matters to you?";
    private const string Course = "Each course can tell you: ask at an open day.";
    private const int MostWords = 14;
    private const int MostWordsOfQuiet = 9;

    private static readonly (string Matter, string Ask, Func<Understood, bool> IsAsked)[] Rows =
    [
        ("how many people pass or leave a course", Course, message => SaysPair(message, ["dropout", "dropouts"], [])
            || SaysPair(message, ["drop"], ["rate", "rates", "percentage"])
            || SaysPair(message, ["fail", "pass", "acceptance"], ["rate", "rates", "percentage"])),
        ("how far earlier training or experience makes a course shorter", "Ask each course: some count earlier learning.", message => message.Says("requalify", "requalification")
            || (message.Says("experience", "qualification", "qualifications", "training") && message.Says("shorten", "shortens", "skip", "exempt") && message.Says("course", "training", "degree", "year", "years", "it"))),
        ("how many people apply for each post", "A form that shows how you fit does most. Shall I help with it?", message => message.Says("apply", "applicants", "applications", "compete") && message.Words is ["how", "many", ..]
            && !message.Says("can", "jobs", "times", "unis", "courses", "i")),
        ("what a driving licence or C1 costs", "Ask the course or the employer: some help with it.", message => message.Says("licence", "license", "c1") && message.Says("cost", "costs", "much", "price", "pay", "pays") && !message.Says("points")),
        ("when applications open or close", "The page of the course or scheme says it.", message => message.Mentions.Count == 0 && ((message.Words[0] is "when" && message.Says("open", "opens", "close", "closes"))
            || (message.Says("deadline", "deadlines") && message.Says("what", "whats", "when")))),
        ("how varied a job is", "Each job page tells of one day. Which kind of work do you like?", IsOfVariety),
        ("which courses can be taken part time", Course, message => message.Says("part") && message.Says("time") && message.Says("uni", "degree", "course", "courses", "college", "study", "university") && !message.Says("job", "jobs", "work", "while")),
        ("how much time a course leaves for paid work", "Ask about its days and placements. An apprenticeship is work and course in one.", message => message.Mentions.Count == 0
            && message.Says("work", "job") && message.Says("while", "during", "alongside", "whilst") && message.Says("study", "studying", "uni", "course", "training", "degree", "learning")
            && message.Words is ["can" or "could" or "do" or "would" or "will", "i" or "you" or "u", ..]),
        ("how many people do each job", "I can show what a job is like, and which start with no exams.", IsOfHeads),
        ("how quiet a workplace is", Visit, IsOfQuiet),
        ("who pays for the uniform", StaffRules, message => message.Words is ["what" or "and", "about", "uniform" or "uniforms" or "the", ..] && message.Says("uniform", "uniforms") || message.Says("uniform", "uniforms", "scrubs", "tunic")
            && message.Says("pays", "pay", "paid", "cost", "costs", "buy", "free", "provide", "provided", "supply") && !message.Says("well", "jobs", "without", "no")),
        ("what a course does when a student is pregnant", "Tell the course early: each has its own plan.", message => message.Says("pregnant", "expecting") && message.Says("im", "am", "ive", "got", "get") && message.Says("i", "im", "ive")
            && !message.Says("women", "woman", "people", "ladies", "mums")),
        ("strikes", StaffRules, message => message.Says("strike", "strikes", "striking") && !message.Says("stroke", "bowling", "football")),
        ("parking or staff discounts", StaffRules, message => message.Says("parking", "discount", "discounts", "perks", "perk")
            || SaysPair(message, ["free"], ["food", "lunch", "meals", "gym", "bus"])),
        ("what private employers pay", "I hold NHS pay only: compare it with a private advert.", message => message.Says("private", "privately")
            && (message.Has("pay") || message.Says("pays", "more", "better")) && !message.Says("school", "chat", "info", "information")),
    ];

    private static bool IsOfVariety(Understood message) => message.Mentions.Count == 0 && !message.Says("hours", "shifts", "rota")
        && ((message.Says("no", "every") && message.Says("day", "days") && message.Says("same", "different")) || message.Says("variety", "varied") || (message.Says("never") && message.Says("boring", "dull")));

    // "which jobs have the most people", "how many nurses are there"; of posts that are open the adverts tell.
    private static bool IsOfHeads(Understood message) => (message.Says("most", "biggest", "largest", "commonest") && message.Says("people", "staff", "workers", "employees")
            && message.Says("job", "jobs", "role", "roles", "which", "what") && message.Says("which", "what", "whats") && !message.Says("help", "helps", "meet", "with", "talk", "pay", "pays", "popular"))
        || (message.Words is ["how", "many", "people" or "staff", "work", ..] && message.Says("there", "nhs", "it", "them") && !message.Says("nights", "weekends", "home", "part"))
        || (message.Mentions.Count == 1 && message.Words is ["how", "many", ..] && message.Says("there", "work", "employ", "employs", "employed")
            && !message.Says("jobs", "posts", "vacancies", "hours", "days", "years", "shifts", "weekends", "men", "women", "girls", "boys", "types", "kinds", "hospitals", "people"));

    // "something quiet", "somewhere calm to work": a place, and not a person who is quiet.
    private static bool IsOfQuiet(Understood message) => message.Says("quiet", "calm", "peaceful", "quieter", "calmer") && message.Words.Count <= MostWordsOfQuiet
        && message.Mentions.All(mention => mention.IsThing) && !message.Words.Any(word => word is "records" or "record" or "office" or "lab" or "night" or "nights" or "library" or "desk")
        && message.Says("job", "jobs", "somewhere", "something", "place", "places", "workplace", "anything", "work", "where") && !message.Says("im", "am", "people", "person", "shy", "keep", "stay");

    /// <summary>The answer; null when a message asks of no such matter.</summary>
    internal static Answer? Of(Ask ask)
    {
        var message = ask.Message;
        if (message.Words.Count is < 2 or > MostWords) return null;
        foreach (var (matter, where, isAsked) in Rows)
            if (isAsked(message)) return Say(matter, where, message);
        return null;
    }

    private static bool SaysPair(Understood message, string[] first, string[] second) => message.Says(first) && (second.Length == 0 || message.Says(second));

    private static Answer Say(string matter, string where, Understood message) => new($"I hold nothing on {matter}, so I can't say. {where}")
    {
        Actions = message.Occupation is null ? ["What jobs are there?", "How does pay work?", "Talk to a person"]
            : ["What does it pay?", "What is hard about it?", "How do I get in?", "Talk to a person"],
        Entries = message.Occupation is { } entry ? [entry] : [],
        Intent = "culture_values",
        Simpler = $"I don't hold that. {where}",
        Remember = message.Occupation is { } about ? memory => memory with { Occupation = about.Occupation.Slug.Value } : null,
    };
}
