using CareersCatalogue.Occupations;
using CareersCatalogue.Support;

namespace CareersBot.Intents.ResitsEquivalents;

internal static class ResitsEquivalentsReplies
{
    internal static Answer Ask { get; } = new("Many qualifications count as equal to GCSEs or A levels, and English and maths can be taken again. Which one do you have?") { Actions = ["Resit options", "Functional Skills", "Talk to a person"] };

    /// <summary>The two things that can be done: the same exam again, or Functional Skills in its place.</summary>
    internal static Answer Again(Ask ask)
    {
        var (rule, skills) = (Fact(ask, "resit-rule"), Fact(ask, "functional-skills-2"));
        var instead = skills is null ? "" : $" Or take {skills.Name}: {skills.Meaning}.";
        return new(ask.Nation == Nation.England
            ? $"Yes. You can take an exam again at school or college.{instead}"
            : $"Yes, many people take an exam again at school or college. I don't hold the rules in {ask.NationName}; a teacher or the careers service there can tell you.")
        {
            Actions = ["Functional Skills", "College courses", "Jobs with no exams", "Talk to a person"],
            Sources = [.. new[] { skills, rule }.OfType<QualificationFact>().Select(fact => fact.Source)],
            Entries = ask.Message.Occupations,
            More = rule is null || ask.Nation != Nation.England ? null : $"{Wording.Upper(rule.Meaning)}.",
            Simpler = "Yes. You can take it again at college.",
        };
    }

    internal static Answer FromAbroad(Ask ask)
    {
        var service = ask.Catalogue.Contents.HelpServices.Where(one => one.Kind == HelpKind.CareersAdvice && one.Nations.Contains(ask.Nation)).OrderByDescending(one => one.Phone is not null).FirstOrDefault();
        return new($"They can count, but I don't hold how grades from another country compare. Ask the college or employer what they take{(service is null ? "" : $", or {service.Name}{(service.Phone is { } phone ? $" on {phone}" : "")}")}. English and maths can also be taken here.")
        {
            Actions = ["College courses", "Functional Skills", "Jobs with no exams", "Talk to a person"],
            Sources = service is null ? [] : [service.Source],
            Entries = ask.Message.Occupations,
            Simpler = "They can count. Ask the college or the employer.",
        };
    }

    private static QualificationFact? Fact(Ask ask, string slug) => ask.Catalogue.Contents.Qualifications.FirstOrDefault(fact => fact.Slug.Value == slug);
}
