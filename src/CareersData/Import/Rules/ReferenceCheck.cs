using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>Collects the references of one record that lead nowhere.</summary>
internal sealed class ReferenceCheck<TRecord>(Document<TRecord> document)
{
    private readonly List<DataProblem> _problems = [];

    internal IReadOnlyList<DataProblem> Problems => _problems;

    internal void One<T>(string field, string? name, DocumentSet<T> set, string expected)
    {
        if (name is not null && !set.Knows(name)) _problems.Add(new(document.File, document.Field(field), Shown.Text(name), expected));
    }

    internal void Many<T>(string field, IReadOnlyList<string> names, DocumentSet<T> set, string expected)
    {
        for (var i = 0; i < names.Count; i++) One($"{field}[{i}]", names[i], set, expected);
    }
}
