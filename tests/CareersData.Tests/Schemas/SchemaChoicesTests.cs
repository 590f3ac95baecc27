using System.Text.Json;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Support;
using CareersData.Assembling;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Tests.Schemas;

/// <summary>The closed lists stand in the schemas for editors and in the catalogue for everything else: they have to agree.</summary>
public sealed class SchemaChoicesTests
{
    private static readonly string Folder = Path.Combine(RealData.Folder, "schema");

    public static TheoryData<string, string, string[]> Lists => new()
    {
        { "common", "/$defs/nation/enum", Keys(Nations.List) },
        { "common", "/$defs/routeKind/enum", Keys(EntryRouteKinds.List) },
        { "common", "/$defs/source/properties/evidence/enum", Keys(DataChoices.Evidence) },
        { "common", "/$defs/requirement/properties/kind/enum", Keys(RequirementKinds.List) },
        { "common", "/$defs/requirement/properties/alternatives/items/enum", Keys(QualificationTypes.List) },
        { "occupations", "/properties/progression/items/properties/kind/enum", Keys(StepKinds.List) },
        { "common", "/$defs/payFramework/enum", Keys(DataChoices.PayFrameworks) },
        { "occupations", "/properties/interests/items/enum", Keys(Interests.List) },
        { "occupations", "/properties/settings/items/enum", Keys(Settings.List) },
        { "occupations", "/properties/patientContact/enum", Keys(PatientContacts.List) },
        { "occupations", "/properties/workingPatterns/items/enum", Keys(WorkingPatterns.List) },
        { "occupations", "/properties/hybridWorking/enum", Keys(HybridWorkings.List) },
        { "regulators", "/items/properties/kind/enum", Keys(DataChoices.RegisterKinds) },
        { "help-services", "/items/properties/kind/enum", Keys(HelpKinds.List) },
        { "programmes", "/properties/audiences/items/enum", Keys(ProgrammeChoices.Audiences) },
        { "programmes", "/properties/offers/items/enum", Keys(ProgrammeChoices.Offers) },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Enum_OfASchema_IsTheListOfTheCatalogue(string schema, string pointer, string[] keys)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, $"{schema}.schema.json")));
        var value = pointer[1..].Split('/').Aggregate(document.RootElement, (node, step) => node.GetProperty(step));

        Assert.Equal(keys.Order(StringComparer.Ordinal), value.EnumerateArray().Select(key => key.GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OfCatalogue_EveryKindOfData_HasASchema() => Assert.All(DataKinds.All, kind => SchemaSet.OfCatalogue.Find(kind.Schema));

    private static string[] Keys<T>(ChoiceList<T> list)
        where T : struct, Enum => [.. list.All.Select(choice => choice.Key)];
}
