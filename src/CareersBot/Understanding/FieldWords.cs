namespace CareersBot.Understanding;

/// <summary>What the field of a profession is called: an optometrist works in optometry, a nurse in nursing.</summary>
internal static class FieldWords
{
    private static readonly (string Ending, string Field)[] Endings =
    [
        ("ologist", "ology"), ("therapist", "therapy"), ("iatrist", "iatry"), ("pharmacist", "pharmacy"), ("metrist", "metry"),
        ("optist", "optics"), ("dentist", "dentistry"), ("usionist", "usion"), ("ebotomist", "ebotomy"), ("dietitian", "dietetics"),
        ("grapher", "graphy"), ("midwife", "midwifery"), ("nurse", "nursing"), ("worker", "work"), ("cleaner", "cleaning"),
        ("engineer", "engineering"), ("plumber", "plumbing"), ("gardener", "gardening"), ("porter", "portering"), ("thetist", "thetics"),
        ("prosthetist", "prosthetics"), ("visitor", "visiting"), ("surgeon", "surgery"), ("physicist", "physics"), ("counsellor", "counselling"),
        ("practitioner", "practice"), ("paediatrician", "paediatrics"), ("geneticist", "genetics"), ("accountant", "accounting"), ("coder", "coding"),
    ];

    /// <summary>The names of the field; none when the word has no such ending, or when the field is first of all a school subject.</summary>
    /// <param name="word">The last word of a name.</param>
    /// <param name="isAlone">Whether it is the whole name: "therapy" may be any, "orthodontic therapy" is one.</param>
    internal static IEnumerable<string> Of(string word, bool isAlone)
    {
        foreach (var (ending, field) in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var name = word[..^ending.Length] + field;
            if (!IsAlsoSubject(name) || (!isAlone && IsOneWithMore(name))) yield return name;
        }
    }

    private static bool IsOneWithMore(string name) => name is "therapy" or "physics" or "psychology" or "engineering" or "surgery" or "coding" or "accounting";

    private static bool IsAlsoSubject(string name) =>
        name is "physics" or "psychology" or "sociology" or "biology" or "engineering" or "accounting" or "coding" or "surgery" or "work" or "practice" or "therapy" or "nursing practice";
}
