using System.Text.Json;
using GraphQLEngine.Execution;

namespace GraphQLEngine.Tests.Execution;

public sealed class IntrospectionTests
{
    private static readonly ExecutableSchema Schema = Engine.Build(
        """
        "Served." schema { query: Q }
        type Q implements N { "Named." a(x: [Int!]! = [1], old: Int @deprecated(reason: "gone")): String! b: U @deprecated e: E u: S i(in: In): Int }
        interface N { a(x: [Int!]! = [1]): String! }
        union U = Q
        enum E { A B @deprecated(reason: "no") }
        input In @oneOf { a: Int b: [In!] @deprecated }
        scalar S @specifiedBy(url: "https://example.org")
        directive @d(a: Int = 1) repeatable on FIELD | QUERY
        """,
        bind => bind.Dynamic((_, _) => null, _ => null));

    [Theory]
    [InlineData("{ __schema { description queryType { name } mutationType { name } } }", """{"__schema":{"description":"Served.","queryType":{"name":"Q"},"mutationType":null}}""")]
    [InlineData("{ __type(name: \"Q\") { kind name fields { name isDeprecated } interfaces { name } possibleTypes { name } } }", """{"__type":{"kind":"OBJECT","name":"Q","fields":[{"name":"a","isDeprecated":false},{"name":"e","isDeprecated":false},{"name":"u","isDeprecated":false},{"name":"i","isDeprecated":false}],"interfaces":[{"name":"N"}],"possibleTypes":null}}""")]
    [InlineData("{ __type(name: \"Q\") { fields(includeDeprecated: true) { name deprecationReason description } } }", """{"__type":{"fields":[{"name":"a","deprecationReason":null,"description":"Named."},{"name":"b","deprecationReason":"No longer supported","description":null},{"name":"e","deprecationReason":null,"description":null},{"name":"u","deprecationReason":null,"description":null},{"name":"i","deprecationReason":null,"description":null}]}}""")]
    [InlineData("{ __type(name: \"N\") { kind possibleTypes { name } fields { args { name defaultValue type { kind ofType { kind ofType { kind ofType { name } } } } } } } }", """{"__type":{"kind":"INTERFACE","possibleTypes":[{"name":"Q"}],"fields":[{"args":[{"name":"x","defaultValue":"[1]","type":{"kind":"NON_NULL","ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"Int"}}}}}]}]}}""")]
    [InlineData("{ __type(name: \"E\") { enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } } }", """{"__type":{"enumValues":[{"name":"A","isDeprecated":false,"deprecationReason":null},{"name":"B","isDeprecated":true,"deprecationReason":"no"}]}}""")]
    [InlineData("{ __type(name: \"In\") { isOneOf inputFields { name } all: inputFields(includeDeprecated: true) { name isDeprecated } } }", """{"__type":{"isOneOf":true,"inputFields":[{"name":"a"}],"all":[{"name":"a","isDeprecated":false},{"name":"b","isDeprecated":true}]}}""")]
    [InlineData("{ __type(name: \"S\") { kind specifiedByURL isOneOf } __typename }", """{"__type":{"kind":"SCALAR","specifiedByURL":"https://example.org","isOneOf":null},"__typename":"Q"}""")]
    [InlineData("{ __type(name: \"U\") { kind possibleTypes { name __typename } } none: __type(name: \"Z\") { name } }", """{"__type":{"kind":"UNION","possibleTypes":[{"name":"Q","__typename":"__Type"}]},"none":null}""")]
    [InlineData("{ __schema { directives { name isRepeatable } } }", """{"__schema":{"directives":[{"name":"d","isRepeatable":true},{"name":"include","isRepeatable":false},{"name":"skip","isRepeatable":false},{"name":"deprecated","isRepeatable":false},{"name":"specifiedBy","isRepeatable":false},{"name":"oneOf","isRepeatable":false}]}}""")]
    public async Task Execute_Introspection_DescribesTheSchema(string query, string expected) =>
        Assert.Equal($"{{\"data\":{expected}}}", await Schema.RunAsync(query));

    [Fact]
    public async Task Execute_StandardQueryOfTools_PassesTheDefaultLimits()
    {
        const string Query = """
            query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
              types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
            fragment FullType on __Type { kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
              ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
            """;

        using var json = JsonDocument.Parse(await Schema.RunAsync(Query));

        Assert.False(json.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal(
            ["Q", "N", "U", "E", "In", "S", "String", "Int", "Boolean", "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation"],
            json.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString()));
    }
}
