using CareersGraph.Limits;

namespace CareersGraph.Tests.Limits;

public sealed class IntrospectionTests
{
    // What graphql-js, GraphiQL and the code generators built on them send, every option switched on.
    private const string Standard = """
        __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind } types { ...FullType }
          directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } }
        """;

    private const string Fragments = """
        fragment FullType on __Type { kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
          ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
        """;

    [Fact]
    public async Task Check_StandardQuery_PassesAtAFixedPrice()
    {
        var cost = await GraphClient.CostAsync($"query IntrospectionQuery {{ {Standard} }} {Fragments}");
        Assert.InRange(cost.GetProperty("requested").GetInt32(), 5, 15);
        Assert.Equal(cost.GetProperty("requested").GetInt32(), cost.GetProperty("actual").GetInt32());
    }

    [Fact]
    public async Task Check_FourStandardQueriesInOne_PassAndTheFifth_NamesTheLimitOfItsOwn()
    {
        Assert.InRange((await GraphClient.CostAsync(Times(4))).GetProperty("requested").GetInt32(), 15, 30);
        var extensions = (await GraphClient.ErrorAsync(Times(5))).GetProperty("extensions");
        Assert.Equal("introspection", extensions.GetProperty("limit").GetString());
        Assert.Equal(CostLimits.MaximumIntrospectionObjects, extensions.GetProperty("maximum").GetInt32());
        Assert.True(extensions.GetProperty("value").GetInt64() > CostLimits.MaximumIntrospectionObjects, extensions.GetRawText());

        static string Times(int count) => $"{{ {string.Join(' ', Enumerable.Range(0, count).Select(n => $"a{n}: {Standard}"))} }} {Fragments}";
    }

    [Fact]
    public async Task Check_IntrospectionBesideData_IsPricedApart()
    {
        var alone = (await GraphClient.CostAsync($"{{ {Standard} }} {Fragments}")).GetProperty("requested").GetInt32();
        var both = await GraphClient.CostAsync($"{{ {Standard} occupations(first: 100) {{ nodes {{ title }} }} }} {Fragments}");
        Assert.InRange(both.GetProperty("requested").GetInt32(), alone + 11, alone + 12);
    }

    [Fact]
    public async Task Check_OneType_CostsNextToNothing() =>
        Assert.Equal(1, (await GraphClient.CostAsync("""{ __type(name: "Occupation") { fields { name type { name } } } }""")).GetProperty("requested").GetInt32());
}
