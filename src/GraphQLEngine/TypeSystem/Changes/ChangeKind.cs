namespace GraphQLEngine.TypeSystem.Changes;

/// <summary>What a change of a schema does to the clients of the schema before it.</summary>
public enum ChangeSeverity
{
    /// <summary>Every request that worked still works and means the same.</summary>
    Safe,

    /// <summary>Every request still works, but a client may meet something that it does not expect.</summary>
    Dangerous,

    /// <summary>Some request that worked no longer does.</summary>
    Breaking,
}

/// <summary>The sorts of change, as the reference implementation tells them apart.</summary>
/// <remarks>Source: <c>findBreakingChanges</c>, <c>findDangerousChanges</c> and <c>findSchemaChanges</c> of graphql-js.</remarks>
public enum ChangeKind
{
    /// <summary>A type is gone.</summary>
    TypeRemoved,

    /// <summary>A type is of another kind, such as an enum that was an object.</summary>
    TypeChangedKind,

    /// <summary>A union has lost a member.</summary>
    TypeRemovedFromUnion,

    /// <summary>An enum has lost a value.</summary>
    ValueRemovedFromEnum,

    /// <summary>An input object asks for a field that it did not have.</summary>
    RequiredInputFieldAdded,

    /// <summary>A type no longer implements an interface.</summary>
    ImplementedInterfaceRemoved,

    /// <summary>A field of an object, interface or input object is gone.</summary>
    FieldRemoved,

    /// <summary>A field has a type that clients of the old one cannot read, or that refuses what they send.</summary>
    FieldChangedKind,

    /// <summary>A field asks for an argument that it did not have.</summary>
    RequiredArgumentAdded,

    /// <summary>An argument is gone.</summary>
    ArgumentRemoved,

    /// <summary>An argument has a type that refuses what clients send.</summary>
    ArgumentChangedKind,

    /// <summary>A directive is gone.</summary>
    DirectiveRemoved,

    /// <summary>An argument of a directive is gone.</summary>
    DirectiveArgumentRemoved,

    /// <summary>A directive asks for an argument that it did not have.</summary>
    RequiredDirectiveArgumentAdded,

    /// <summary>A directive may no longer stand more than once.</summary>
    DirectiveRepeatableRemoved,

    /// <summary>A directive may no longer stand in a place.</summary>
    DirectiveLocationRemoved,

    /// <summary>An enum has a value that clients do not know.</summary>
    ValueAddedToEnum,

    /// <summary>A union has a member that clients do not know.</summary>
    TypeAddedToUnion,

    /// <summary>An input object takes a field that it did not.</summary>
    OptionalInputFieldAdded,

    /// <summary>A field takes an argument that it did not.</summary>
    OptionalArgumentAdded,

    /// <summary>A type implements an interface that it did not.</summary>
    ImplementedInterfaceAdded,

    /// <summary>What stands for an argument or input field that is not given is another value, or none.</summary>
    DefaultValueChanged,

    /// <summary>A type is new.</summary>
    TypeAdded,

    /// <summary>A field of an object or interface is new.</summary>
    FieldAdded,

    /// <summary>A field has a type that clients of the old one can read.</summary>
    FieldChangedKindSafe,

    /// <summary>An argument or input field takes all that it took, and more.</summary>
    InputChangedKindSafe,

    /// <summary>An argument or input field that had no default has one.</summary>
    DefaultValueAdded,

    /// <summary>A directive is new.</summary>
    DirectiveAdded,

    /// <summary>A directive takes an argument that it did not.</summary>
    OptionalDirectiveArgumentAdded,

    /// <summary>A directive may stand more than once.</summary>
    DirectiveRepeatableAdded,

    /// <summary>A directive may stand in another place.</summary>
    DirectiveLocationAdded,

    /// <summary>An element should no longer be used.</summary>
    Deprecated,

    /// <summary>An element that should no longer be used may be used again.</summary>
    DeprecationRemoved,
}
