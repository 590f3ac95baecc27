using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;
using GraphQLEngine.TypeSystem.Changes;

namespace GraphQLEngine.Tests.TypeSystem.Changes;

/// <summary>Each sort of change of the reference implementation, beside the nearest change that is less than it.</summary>
public sealed class SchemaComparisonTests
{
    private const string Query = " type Query { a: Int }";

    [Theory]
    [InlineData("type T { a: Int }", "", "Breaking TypeRemoved T")]
    [InlineData("", "type T { a: Int }", "Safe TypeAdded T")]
    [InlineData("type T { a: Int }", "input T { a: Int }", "Breaking TypeChangedKind T")]
    [InlineData("type T { a: Int }", "\"Described.\" type T { a: Int }", "")]
    [InlineData("type A { a: Int } type B { a: Int } union U = A | B", "type A { a: Int } type B { a: Int } union U = A", "Breaking TypeRemovedFromUnion U")]
    [InlineData("type A { a: Int } type B { a: Int } union U = A", "type A { a: Int } type B { a: Int } union U = A | B", "Dangerous TypeAddedToUnion U")]
    [InlineData("type A { a: Int } type B { a: Int } union U = A | B", "type A { a: Int } type B { a: Int } union U = B | A", "")]
    [InlineData("enum E { A B }", "enum E { A }", "Breaking ValueRemovedFromEnum E.B")]
    [InlineData("enum E { A }", "enum E { A B }", "Dangerous ValueAddedToEnum E.B")]
    [InlineData("enum E { A B }", "enum E { B A }", "")]
    [InlineData("input I { a: Int }", "input I { a: Int b: Int! }", "Breaking RequiredInputFieldAdded I.b")]
    [InlineData("input I { a: Int }", "input I { a: Int b: Int! = 1 }", "Dangerous OptionalInputFieldAdded I.b")]
    [InlineData("input I { a: Int }", "input I { a: Int b: Int }", "Dangerous OptionalInputFieldAdded I.b")]
    [InlineData("interface N { a: Int } type T implements N { a: Int }", "interface N { a: Int } type T { a: Int }", "Breaking ImplementedInterfaceRemoved T")]
    [InlineData("interface N { a: Int } type T { a: Int }", "interface N { a: Int } type T implements N { a: Int }", "Dangerous ImplementedInterfaceAdded T")]
    [InlineData("type T { a: Int b: Int }", "type T { a: Int }", "Breaking FieldRemoved T.b")]
    [InlineData("input I { a: Int b: Int }", "input I { a: Int }", "Breaking FieldRemoved I.b")]
    [InlineData("type T { a: Int }", "type T { a: Int b: Int }", "Safe FieldAdded T.b")]
    [InlineData("type T { a: Int b: Int }", "type T { a: Int b: Int @deprecated(reason: \"Old.\") }", "Safe Deprecated T.b")]
    [InlineData("type T { a: Int @deprecated }", "type T { a: Int }", "Safe DeprecationRemoved T.a")]
    [InlineData("type T { a: Int }", "type T { a: String }", "Breaking FieldChangedKind T.a")]
    [InlineData("type T { a: Int! }", "type T { a: Int }", "Breaking FieldChangedKind T.a")]
    [InlineData("type T { a: Int }", "type T { a: Int! }", "Safe FieldChangedKindSafe T.a")]
    [InlineData("type T { a: Int }", "type T { a: [Int] }", "Breaking FieldChangedKind T.a")]
    [InlineData("type T { a: [Int]! }", "type T { a: [Int!]! }", "Safe FieldChangedKindSafe T.a")]
    [InlineData("input I { a: Int }", "input I { a: Int! }", "Breaking FieldChangedKind I.a")]
    [InlineData("input I { a: Int! }", "input I { a: Int }", "Safe InputChangedKindSafe I.a")]
    [InlineData("type T { a: Int }", "type T { a(b: Int!): Int }", "Breaking RequiredArgumentAdded T.a(b:)")]
    [InlineData("type T { a: Int }", "type T { a(b: Int! = 1): Int }", "Dangerous OptionalArgumentAdded T.a(b:)")]
    [InlineData("type T { a(b: Int): Int }", "type T { a: Int }", "Breaking ArgumentRemoved T.a(b:)")]
    [InlineData("type T { a(b: Int): Int }", "type T { a(b: Int!): Int }", "Breaking ArgumentChangedKind T.a(b:)")]
    [InlineData("type T { a(b: [Int!]): Int }", "type T { a(b: [Int]): Int }", "Safe InputChangedKindSafe T.a(b:)")]
    [InlineData("type T { a(b: Int): Int }", "type T { a(b: [Int]): Int }", "Breaking ArgumentChangedKind T.a(b:)")]
    [InlineData("type T { a(b: Int = 1): Int }", "type T { a(b: Int = 2): Int }", "Dangerous DefaultValueChanged T.a(b:)")]
    [InlineData("type T { a(b: Int = 1): Int }", "type T { a(b: Int): Int }", "Dangerous DefaultValueChanged T.a(b:)")]
    [InlineData("type T { a(b: Int): Int }", "type T { a(b: Int = 1): Int }", "Safe DefaultValueAdded T.a(b:)")]
    [InlineData("input I { x: Int y: Int } type T { a(b: I = { x: 1, y: 2 }): Int }", "input I { x: Int y: Int } type T { a(b: I = { y: 2, x: 1 }): Int }", "")]
    [InlineData("directive @d on FIELD", "", "Breaking DirectiveRemoved @d")]
    [InlineData("", "directive @d on FIELD", "Safe DirectiveAdded @d")]
    [InlineData("directive @d(a: Int) on FIELD", "directive @d on FIELD", "Breaking DirectiveArgumentRemoved @d(a:)")]
    [InlineData("directive @d on FIELD", "directive @d(a: Int!) on FIELD", "Breaking RequiredDirectiveArgumentAdded @d(a:)")]
    [InlineData("directive @d on FIELD", "directive @d(a: Int) on FIELD", "Safe OptionalDirectiveArgumentAdded @d(a:)")]
    [InlineData("directive @d repeatable on FIELD", "directive @d on FIELD", "Breaking DirectiveRepeatableRemoved @d")]
    [InlineData("directive @d on FIELD", "directive @d repeatable on FIELD", "Safe DirectiveRepeatableAdded @d")]
    [InlineData("directive @d on FIELD | QUERY", "directive @d on FIELD", "Breaking DirectiveLocationRemoved @d")]
    [InlineData("directive @d on FIELD", "directive @d on FIELD | QUERY", "Safe DirectiveLocationAdded @d")]
    public void Compare_OneChange_IsToldWithItsSeverityAndPlace(string before, string after, string expected)
    {
        var changes = SchemaComparison.Compare(Build(before), Build(after));
        Assert.Equal(expected, string.Join('\n', changes.Select(change => $"{change.Severity} {change.Kind} {change.Coordinate}")));
        Assert.All(changes, change => Assert.EndsWith(".", change.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_ASchemaWithItself_FindsNothing() => Assert.Empty(SchemaComparison.Compare(Build("enum E { A }"), Build("enum E { A }")));

    [Fact]
    public void Severity_EveryKind_HasATestAbove()
    {
        var tested = typeof(SchemaComparisonTests).GetMethod(nameof(Compare_OneChange_IsToldWithItsSeverityAndPlace))!
            .GetCustomAttributesData().SelectMany(data => data.ConstructorArguments).Where(argument => argument.Value is IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument>)
            .SelectMany(argument => (IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument>)argument.Value!)
            .Select(argument => argument.Value as string ?? "").SelectMany(text => text.Split(' ')).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Enum.GetNames<ChangeKind>().Except(tested));
    }

    [Theory]
    [InlineData("2026-05-22", 0)] // six months to the day
    [InlineData("2026-05-23", 1)]
    public void TooSoon_DeprecatedField_MayGoAfterThePeriod(string day, int tooSoon)
    {
        var before = Build($"type T {{ a: Int b: Int @deprecated(reason: \"{day}: use a.\") }}");
        var changes = SchemaComparison.Compare(before, Build("type T { a: Int }"));
        Assert.Equal(tooSoon, DeprecationPeriod.TooSoon(changes, before, new(2026, 11, 22), 6).Count);
    }

    [Theory]
    [InlineData("enum E { A B @deprecated(reason: \"2026-01-01: use A.\") }", "enum E { A }", 0)]
    [InlineData("enum E { A B @deprecated(reason: \"Use A.\") }", "enum E { A }", 1)]
    [InlineData("input I { a: Int b: Int @deprecated(reason: \"2026-01-01: use a.\") }", "input I { a: Int }", 0)]
    [InlineData("input I { a: Int b: Int }", "input I { a: Int }", 1)]
    [InlineData("type T { a(b: Int @deprecated(reason: \"2026-01-01: gone.\")): Int }", "type T { a: Int }", 0)]
    [InlineData("type T { a(b: Int): Int }", "type T { a: Int }", 1)]
    [InlineData("type T { a: Int }", "type T { a: Int! }", 0)] // not breaking
    [InlineData("type T { a: Int }", "", 1)]
    public void TooSoon_AnyBreakingChange_NeedsADatedDeprecation(string before, string after, int tooSoon) => Assert.Equal(
        tooSoon, DeprecationPeriod.TooSoon(SchemaComparison.Compare(Build(before), Build(after)), Build(before), new(2026, 11, 22), 6).Count);

    private static Schema Build(string sdl) => SchemaBuilder.Build(Parser.Parse(sdl + Query, ParserLimits.Trusted).Document!);
}
