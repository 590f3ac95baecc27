using GraphQLEngine.Errors;
using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.Validation;

namespace GraphQLEngine.Tests.Validation;

public sealed class SpecifiedRulesTests
{
    private static readonly Schema Zoo = SchemaBuilder.Build(Parser.Parse("""
        type Query { pet(id: ID, in: Place = HOME): Pet dog: Dog cat: Cat any: CatOrDog count(n: Int!, filter: Filter, one: One): Int list(ids: [ID!]): [Int] ones(x: [One]): Int }
        type Mutation { feed: Boolean }
        type Subscription { born: Pet fed: Pet }
        interface Pet { name(short: Boolean): String friends: [Pet] }
        type Dog implements Pet { name(short: Boolean): String friends: [Pet] barks: Boolean age: Int owner: Human }
        type Cat implements Pet { name(short: Boolean): String friends: [Pet] meows: Boolean age: String owner: [Human] }
        type Human { name: String }
        union CatOrDog = Cat | Dog
        enum Place { HOME AWAY }
        input Filter { min: Int! max: Int = 10 place: Place and: [Filter!] }
        input One @oneOf { a: Int b: String }
        directive @tag(name: String!) repeatable on FIELD
        directive @once on FIELD
        """, ParserLimits.Trusted).Document!);

    private static readonly Schema QueriesOnly = SchemaBuilder.Build(Parser.Parse("type Query { a: Int }", ParserLimits.Trusted).Document!);

    [Theory]
    [InlineData("KnownOperationTypes", "{ __typename }", "mutation { __typename }")]
    [InlineData("KnownOperationTypes", "query { __typename }", "subscription { __typename }")]
    [InlineData("SingleFieldSubscriptions", "subscription { born { name @skip(if: true) } }", "subscription { born @skip(if: true) { name } }")]
    [InlineData("SingleFieldSubscriptions", "subscription { ...F } fragment F on Subscription { born { name } }", "subscription { ...F @include(if: true) } fragment F on Subscription { born { name } }")]
    [InlineData("KnownArgumentNames", "{ dog @unheard(id: 1) { age } }", "{ dog @tag(name: \"\", id: 1) { age } }")]
    [InlineData("VariablesInAllowedPosition", "query ($a: Int = 1) { count(n: 1, one: { a: $a }) }", "query ($a: Int = null) { count(n: 1, one: { a: $a }) }")]
    [InlineData("VariablesInAllowedPosition", "query ($a: One) { ones(x: [$a]) }", "query ($a: Int) { ones(x: [{ a: $a }]) }")]
    [InlineData("OverlappingFieldsCanBeMerged", "{ count(n: 1) count(n: 1) }", "{ count(n: 1, n: 2) count(n: 1, n: 2) }")]
    [InlineData("NoUndefinedVariables", "{ ...F } fragment F on Query { pet(id: $a) { name } } fragment F on Query { dog { age } }", "{ ...F } fragment F on Query { dog { age } } fragment F on Query { pet(id: $a) { name } }")]
    [InlineData("ExecutableDefinitions", "{ __typename } fragment F on Dog { age }", "{ __typename } type T { a: Int }")]
    [InlineData("UniqueOperationNames", "query A { __typename } query B { __typename }", "query A { __typename } mutation A { feed }")]
    [InlineData("LoneAnonymousOperation", "{ __typename } fragment F on Dog { age }", "{ __typename } query A { __typename }")]
    [InlineData("SingleFieldSubscriptions", "subscription { a: born { name } ...F } fragment F on Subscription { a: born { name } }", "subscription { born { name } fed { name } }")]
    [InlineData("SingleFieldSubscriptions", "subscription { born { __typename } }", "subscription { __typename }")]
    [InlineData("KnownTypeNames", "query ($a: Place) { ... on Query { __typename } }", "query ($a: Plaice) { __typename }")]
    [InlineData("FragmentsOnCompositeTypes", "{ any { ... on Dog { age } } }", "{ any { ... on Place { age } } }")]
    [InlineData("FragmentsOnCompositeTypes", "fragment F on CatOrDog { __typename }", "fragment F on Filter { min }")]
    [InlineData("VariablesAreInputTypes", "query ($a: [Filter!]!) { __typename }", "query ($a: [Dog!]!) { __typename }")]
    [InlineData("ScalarLeafs", "{ dog { age } }", "{ dog { age { years } } }")]
    [InlineData("ScalarLeafs", "{ dog { __typename } }", "{ dog }")]
    [InlineData("FieldsOnCorrectType", "{ dog { barks } }", "{ cat { barks } }")]
    [InlineData("FieldsOnCorrectType", "{ any { __typename } }", "{ any { name } }")]
    [InlineData("FieldsOnCorrectType", "{ __schema { description } }", "{ dog { __schema { description } } }")]
    [InlineData("UniqueFragmentNames", "fragment F on Dog { age } fragment G on Dog { age }", "fragment F on Dog { age } fragment F on Cat { age }")]
    [InlineData("KnownFragmentNames", "{ ...F } fragment F on Query { __typename }", "{ ...G } fragment F on Query { __typename }")]
    [InlineData("NoUnusedFragments", "{ ...F } fragment F on Query { ...G } fragment G on Query { __typename }", "{ ...F } fragment F on Query { __typename } fragment G on Query { __typename }")]
    [InlineData("PossibleFragmentSpreads", "{ pet { ... on Dog { age } } }", "{ dog { ... on Cat { age } } }")]
    [InlineData("PossibleFragmentSpreads", "{ any { ... on Pet { name } } }", "{ any { ...F } } fragment F on Human { name }")]
    [InlineData("NoFragmentCycles", "fragment F on Pet { friends { ...G } } fragment G on Pet { name }", "fragment F on Pet { friends { ...G } } fragment G on Pet { ...F }")]
    [InlineData("UniqueVariableNames", "query ($a: Int, $b: Int) { __typename }", "query ($a: Int, $a: ID) { __typename }")]
    [InlineData("NoUndefinedVariables", "query ($a: ID) { ...F } fragment F on Query { pet(id: $a) { name } }", "query ($b: ID) { ...F } fragment F on Query { pet(id: $a) { name } }")]
    [InlineData("NoUnusedVariables", "query ($a: Int!) { count(n: 1, filter: { min: $a }) }", "query ($a: Int!) { count(n: 1) }")]
    [InlineData("KnownDirectives", "{ dog @include(if: true) { age } }", "query @include(if: true) { dog { age } }")]
    [InlineData("KnownDirectives", "{ dog @tag(name: \"a\") { age } }", "{ dog @tog { age } }")]
    [InlineData("UniqueDirectivesPerLocation", "{ dog @tag(name: \"a\") @tag(name: \"b\") { age } }", "{ dog @once @once { age } }")]
    [InlineData("KnownArgumentNames", "{ pet(id: 1) { name } }", "{ pet(ide: 1) { name } }")]
    [InlineData("KnownArgumentNames", "{ dog @skip(if: true) { age } }", "{ dog @skip(unless: true) { age } }")]
    [InlineData("UniqueArgumentNames", "{ pet(id: 1, in: HOME) { name } }", "{ pet(id: 1, id: 1) { name } }")]
    [InlineData("ValuesOfCorrectType", "{ count(n: 2147483647) }", "{ count(n: 2147483648) }")]
    [InlineData("ValuesOfCorrectType", "{ count(n: 1) }", "{ count(n: null) }")]
    [InlineData("ValuesOfCorrectType", "{ pet(id: 1, in: HOME) { name } }", "{ pet(id: 1.0) { name } }")]
    [InlineData("ValuesOfCorrectType", "{ pet(in: AWAY) { name } }", "{ pet(in: OUT) { name } }")]
    [InlineData("ValuesOfCorrectType", "{ pet(in: AWAY) { name } }", "{ pet(in: \"AWAY\") { name } }")]
    [InlineData("ValuesOfCorrectType", "{ list(ids: [\"a\", 2]) other: list(ids: \"a\") }", "{ list(ids: [\"a\", null]) }")]
    [InlineData("ValuesOfCorrectType", "{ count(n: 1, filter: { min: 1, and: { min: 2 } }) }", "{ count(n: 1, filter: { max: 1 }) }")]
    [InlineData("ValuesOfCorrectType", "{ count(n: 1, filter: { min: 1 }) }", "{ count(n: 1, filter: { min: 1, mid: 2 }) }")]
    [InlineData("ValuesOfCorrectType", "{ count(n: 1, one: { a: 1 }) }", "{ count(n: 1, one: { a: 1, b: \"\" }) }")]
    [InlineData("ValuesOfCorrectType", "{ count(n: 1, one: { b: \"\" }) }", "{ count(n: 1, one: { a: null }) }")]
    [InlineData("ValuesOfCorrectType", "{ count(n: 1, filter: null) }", "{ count(n: 1, filter: 1) }")]
    [InlineData("ProvidedRequiredArguments", "{ count(n: 1) }", "{ count }")]
    [InlineData("ProvidedRequiredArguments", "{ dog @tag(name: \"\") { age } }", "{ dog @tag { age } }")]
    [InlineData("VariablesInAllowedPosition", "query ($a: Int!) { count(n: $a) }", "query ($a: Int) { count(n: $a) }")]
    [InlineData("VariablesInAllowedPosition", "query ($a: Int = 1) { count(n: $a) }", "query ($a: Int = null) { count(n: $a) }")]
    [InlineData("VariablesInAllowedPosition", "query ($a: ID!) { list(ids: [$a]) }", "query ($a: ID!) { list(ids: $a) }")]
    [InlineData("VariablesInAllowedPosition", "query ($a: Int!) { count(n: 1, one: { a: $a }) }", "query ($a: Int) { count(n: 1, one: { a: $a }) }")]
    [InlineData("OverlappingFieldsCanBeMerged", "{ dog { a: age age } }", "{ dog { a: age a: barks } }")]
    [InlineData("OverlappingFieldsCanBeMerged", "{ dog { name(short: true) name(short: true) } }", "{ dog { name(short: true) name } }")]
    [InlineData("OverlappingFieldsCanBeMerged", "{ any { ... on Dog { x: barks } ... on Cat { x: meows } } }", "{ any { ... on Dog { x: age } ... on Cat { x: age } } }")]
    [InlineData("OverlappingFieldsCanBeMerged", "{ any { ... on Dog { owner { name } } ... on Cat { o: owner { name } } } }", "{ any { ... on Dog { owner { name } } ... on Cat { owner { name } } } }")]
    [InlineData("OverlappingFieldsCanBeMerged", "{ ...F ...G } fragment F on Query { dog { age } } fragment G on Query { dog { barks } }", "{ ...F ...G } fragment F on Query { dog { x: age } } fragment G on Query { dog { x: barks } }")]
    [InlineData("UniqueInputFieldNames", "{ count(n: 1, filter: { min: 1, max: 2 }) }", "{ count(n: 1, filter: { min: 1, min: 1 }) }")]
    [InlineData("MaxIntrospectionDepth", "{ __schema { types { fields { type { fields { name } } } } } }", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")]
    public void Validate_NextToEachOther_AcceptsTheOneAndRefusesTheOther(string rule, string accepted, string refused)
    {
        Assert.Empty(Validate(rule, accepted));
        var errors = Validate(rule, refused);
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.NotEmpty(error.Locations));
        Assert.All(errors, error => Assert.Equal(ErrorCodes.ValidationFailed, error.Code));
    }

    [Fact]
    public void All_EveryRule_IsTriedAbove()
    {
        var tried = typeof(SpecifiedRulesTests).GetMethod(nameof(Validate_NextToEachOther_AcceptsTheOneAndRefusesTheOther))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => (string)row.GetData(null!).Single()[0]);

        Assert.Equal(SpecifiedRules.All.Select(rule => rule.Name).Order(), tried.Distinct().Order());
    }

    [Fact]
    public void Validate_UnknownField_SuggestsAndLocates()
    {
        var error = Assert.Single(Validate("FieldsOnCorrectType", "{\n  dog { bark }\n}"));

        Assert.Equal("Cannot query field \"bark\" on type \"Dog\". Did you mean \"barks\"?", error.Message);
        Assert.Equal([new SourceLocation(2, 9)], error.Locations);
    }

    [Fact]
    public void Validate_ConflictInsideInlineFragments_IsToldOnce() =>
        Assert.Single(Validate("OverlappingFieldsCanBeMerged", "{ dog { ... on Dog { ... on Pet { a: name a: __typename } } } }"));

    [Fact]
    public void Validate_MoreThan100Errors_StopsAndSaysSo()
    {
        var errors = DocumentValidator.Validate(Zoo, Parser.Parse($"{{ {string.Join(' ', Enumerable.Range(0, 200).Select(n => $"x{n}"))} }}").Document!);

        Assert.Equal(101, errors.Count);
        Assert.StartsWith("Too many validation errors", errors[^1].Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<GraphQLError> Validate(string rule, string document) =>
        DocumentValidator.Validate(rule == "KnownOperationTypes" ? QueriesOnly : Zoo, Parser.Parse(document).Document!, [SpecifiedRules.All.Single(entry => entry.Name == rule)]);
}
